import type { DoubtGroup } from '../../model/graph/doubt-file.ts';
import { button, element } from './element.ts';
import type { View } from './shown.ts';
import { filled, said } from '../said.ts';
import { alreadyOff } from './labels.ts';

type Choose = (values: readonly string[]) => void;

/** Where the choice opens: at the first of these that the page has. */
const places = ['.legend', '.doubt .choose', '.article-head'];

let panel: HTMLElement | undefined;

/** Opens the choice of what to doubt, and moves to it. */
export function openPanel(view: View, choose: Choose): void {
	if (!panel) {
		panel = element('section', { className: 'doubt-panel' });
		panel.ariaLabel = said.choose;
		panel.tabIndex = -1;
		const place = places.flatMap((name) => document.querySelector(name) ?? [])[0];
		place?.after(panel);
	}
	panel.hidden = false;
	showPanel(view, choose);
	panel.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	panel.focus({ preventScroll: true });
}

/** Updates an open choice to what is switched off now. */
export function showPanel(view: View, choose: Choose): void {
	if (!panel || panel.hidden) return;
	const focused = panel.contains(document.activeElement)
		? (document.activeElement as HTMLInputElement).name
		: undefined;
	const opener = document.querySelector<HTMLElement>('a[data-doubt="open"]');
	panel.replaceChildren(
		element('p', {}, said.chooseIntro),
		...view.file.groups.map((group) => fieldsOf(group, view, choose)),
		element(
			'p',
			{ className: 'choices' },
			...(view.known.length > 0
				? [
						button(said.allOn, () => {
							choose([]);
						}),
						' ',
					]
				: []),
			button(said.close, () => {
				if (panel) panel.hidden = true;
				opener?.focus();
			}),
		),
	);
	// The element with the focus was replaced or removed.
	if (focused !== undefined) {
		const again = panel.querySelector<HTMLElement>(`[name="${CSS.escape(focused)}"]:enabled`);
		(again ?? panel).focus({ preventScroll: true });
	}
}

/**
 * One group of choices: boxes for its most common values and for those switched off, and a list for
 * the others.
 */
function fieldsOf(group: DoubtGroup, view: View, choose: Choose): HTMLElement {
	const { known } = view;
	const isBox = ({ value }: DoubtGroup['options'][number], index: number) =>
		index < group.boxes || known.includes(value);
	const listed = group.options.filter((option, index) => !isBox(option, index));
	const set = element('fieldset', {}, element('legend', {}, group.title));
	for (const { value, label, sources } of group.options.filter(isBox)) {
		const box = element('input');
		box.type = 'checkbox';
		box.name = value;
		const already = alreadyOff(view, value);
		const isOwn = known.includes(value);
		box.checked = !isOwn && !already;
		box.disabled = !isOwn && already !== '';
		box.onchange = () => {
			choose(box.checked ? known.filter((other) => other !== value) : [...known, value]);
		};
		const number = filled(' {0}', sources);
		const note = element('small', {}, already ? `${number}${said.comma}${already}` : number);
		set.append(element('label', {}, box, element('span', {}, ` ${label}`), note), ' ');
	}
	if (listed.length > 0) {
		const list = element('select');
		list.name = `more-${group.title}`;
		list.ariaLabel = filled(said.toSwitchOff, group.title);
		list.add(
			new Option(group.boxes > 0 ? said.another : filled(said.one, group.title.toLowerCase()), ''),
		);
		for (const { value, label } of listed) {
			const already = alreadyOff(view, value);
			const option = new Option(already ? `${label} (${already})` : label, value);
			option.disabled = already !== '';
			list.add(option);
		}
		list.onchange = () => {
			if (list.value) choose([...known, list.value]);
		};
		set.append(list);
	}
	return set;
}

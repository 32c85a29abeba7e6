import { button, element } from './element.ts';
import { labelOf } from './labels.ts';
import type { View } from './shown.ts';
import { filled, said } from '../said.ts';

/** What the buttons of the line do. */
interface Acts {
	choose: (values: readonly string[]) => void;
	change: () => void;
}

let line: HTMLElement | undefined;

/** The line on every page that says what is switched off, and what that changes; made once. */
function theLine(): HTMLElement {
	if (!line) {
		line = element('div', { className: 'doubt-line' });
		line.role = 'status';
		document.querySelector('main')?.prepend(line);
	}
	return line;
}

/** Shows what is switched off, and how many claims of the article changed. */
export function showLine(view: View, { choose, change }: Acts): void {
	const { known, unknown } = view;
	document.documentElement.classList.toggle('doubting', known.length + unknown.length > 0);
	if (known.length + unknown.length === 0) {
		const hadFocus = line?.contains(document.activeElement);
		line?.replaceChildren(element('p', { className: 'hidden' }, said.heardAgain));
		if (hadFocus) document.querySelector('main')?.focus({ preventScroll: true });
		return;
	}
	theLine().replaceChildren(
		element(
			'p',
			{},
			...(known.length > 0
				? [
						element(
							'b',
							{},
							filled(said.off, known.map((value) => labelOf(view.file, value)).join(said.comma)),
						),
						' ',
					]
				: []),
			...(unknown.length > 0 ? [filled(said.unknown, unknown.map(quoted).join(said.comma))] : []),
			known.length > 0 ? sentenceOf(view) : '',
		),
		element(
			'p',
			{ className: 'choices' },
			button(said.change, change),
			' ',
			button(said.allOn, () => {
				choose([]);
			}),
		),
	);
}

/** Says that the data could not be loaded, with a button to try again. */
export function tellFailure(again: () => void): void {
	document.documentElement.classList.add('doubting');
	theLine().replaceChildren(
		element('p', {}, said.failed),
		element('p', { className: 'choices' }, button(said.tryAgain, again)),
	);
}

/** `60 well-supported claims of 116 become 34; 41 change in all.` */
function sentenceOf({ file, before, after }: View): string {
	const wellOf = (standings: View['after']) =>
		[...standings.values()].filter(({ status }) => status === 'well-supported').length;
	const [was, is] = [wellOf(before), wellOf(after)];
	const changed = [...after].filter(
		([key, { status }]) => status !== before.get(key)?.status,
	).length;
	const all = file.claims.length;
	if (changed === 0) return filled(said.noneChanges, all);
	const well = filled(was === 1 ? said.wellOne : said.well, was, all);
	const now = filled(is === was ? said.stay : said.become, well, is);
	return filled(changed === 1 ? said.changesOne : said.changes, now, changed);
}

function quoted(value: string): string {
	return filled(said.quoted, value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

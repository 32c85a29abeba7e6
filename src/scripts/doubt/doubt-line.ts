import { button, element } from './element.ts';
import type { View } from './show-statuses.ts';

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

/** What is switched off in words, and how many claims of the article changed. */
export function showLine(view: View, { choose, change }: Acts): void {
	const { known, unknown } = view;
	document.documentElement.classList.toggle('doubting', known.length + unknown.length > 0);
	if (known.length + unknown.length === 0) {
		const hadFocus = line?.contains(document.activeElement);
		line?.replaceChildren(element('p', { className: 'hidden' }, 'All sources are heard again.'));
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
							`Switched off: ${known.map((value) => labelOf(view, value)).join(', ')}.`,
						),
						' ',
					]
				: []),
			...(unknown.length > 0
				? [`Not known in this article, and ignored: ${unknown.map(quoted).join(', ')}. `]
				: []),
			known.length > 0 ? sentenceOf(view) : '',
		),
		element(
			'p',
			{ className: 'choices' },
			button('Change', change),
			' ',
			button('Switch all on again', () => {
				choose([]);
			}),
		),
	);
}

/** Says that the data did not come, with a way to ask again. */
export function tellFailure(again: () => void): void {
	document.documentElement.classList.add('doubting');
	theLine().replaceChildren(
		element('p', {}, 'The list of sources did not load, so nothing is switched off.'),
		element('p', { className: 'choices' }, button('Try again', again)),
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
	if (changed === 0) return `No status of the ${String(all)} claims changes.`;
	const well = `${String(was)} well-supported ${was === 1 ? 'claim' : 'claims'} of ${String(all)}`;
	const now = is === was ? `${well} stay ${String(is)}` : `${well} become ${String(is)}`;
	return `${now}; the status of ${String(changed)} ${changed === 1 ? 'claim' : 'claims'} changes.`;
}

/** What a value of the address switches off, in words. */
function labelOf({ file }: View, value: string): string {
	const options = file.groups.flatMap((group) => group.options);
	return options.find((option) => option.value === value)?.label ?? value;
}

function quoted(value: string): string {
	return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}

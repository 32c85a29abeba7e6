import { copyText } from './copy.ts';
import { filled, said } from './said.ts';

function button(label: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = label;
	element.onclick = () => {
		act(element);
	};
	return element;
}

const copying = (label: string, textOf: () => string) =>
	button(label, (element) => void copyText(textOf(), element));

function anchor(label: string, href: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = href;
	element.textContent = label;
	return element;
}

/** The next or previous mark in the text, skipping marks of the same claim. */
function neighbourOf(link: HTMLAnchorElement, step: 1 | -1): HTMLAnchorElement | undefined {
	const marks = [...document.querySelectorAll<HTMLAnchorElement>('.prose a.mark[id]')];
	const at = marks.indexOf(link);
	const from = at < 0 ? marks.findIndex(({ hash }) => hash === link.hash) : at;
	for (let index = from + step; marks[index]; index += step) {
		if (marks[index]?.hash !== link.hash) return marks[index];
	}
	return undefined;
}

/** What the buttons of the card call. */
interface Doing {
	close: () => void;
	/** Shows the claim of another mark, at the request of the button with this label. */
	goTo: (link: HTMLAnchorElement, label: string) => void;
}

/** The actions for an entry: close it, go to the next or previous claim, open its page, copy it. */
export function actionsFor(
	link: HTMLAnchorElement,
	copy: HTMLElement,
	{ close, goTo }: Doing,
): HTMLElement {
	const actions = document.createElement('p');
	const { lang, dir } = document.documentElement;
	// They are in the language of the page, whatever the entry's language is.
	if (copy.lang !== '') Object.assign(actions, { lang, dir: dir || 'ltr' });
	actions.className = 'actions';
	actions.append(button(said.close, close));
	if (!link.matches('.mark')) {
		actions.append(anchor(said.readMore, link.href));
		return actions;
	}
	for (const [label, step] of [
		[said.previous, -1],
		[said.next, 1],
	] as const) {
		const neighbour = neighbourOf(link, step);
		if (neighbour)
			actions.append(
				button(label, () => {
					goTo(neighbour, label);
				}),
			);
	}
	const page = copy.querySelector<HTMLAnchorElement>('.says a')?.href ?? link.href;
	actions.append(anchor(said.inList, link.href));
	actions.append(copying(said.copyLink, () => page));
	if (copy.querySelector('li:has(.source) q')) {
		actions.append(copying(said.copyQuote, () => quoteOf(copy)));
	}
	return actions;
}

/**
 * The first quote of an entry that is not switched off, with its source. If all are, it is the
 * first, and the text says that it is off.
 */
function quoteOf(copy: HTMLElement): string {
	const items = [...copy.querySelectorAll<HTMLElement>('li:has(.source):has(q)')];
	const item = items.find((one) => !one.matches('.off')) ?? items[0];
	const source = item?.querySelector<HTMLElement>('.source');
	const cited = source?.innerText.replace(/^[^:]*: /, '').replace(/\. [^.]*$/, '.');
	return [
		item?.matches('.off') ? `(${said.switchedOff})` : '',
		filled(said.quoted, item?.querySelector('q')?.textContent ?? ''),
		item?.querySelector('.translation')?.textContent,
		cited,
		source?.querySelector<HTMLAnchorElement>('.outlet')?.href,
	]
		.filter(Boolean)
		.join(' ');
}

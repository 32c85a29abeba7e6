/**
 * The search page: asks the index while the reader types and shows the results by kind. The search
 * code and the index are loaded with the first question.
 */
import type { Answer } from '../search/finder.ts';
import type { Found, Group } from '../search/rank.ts';
import type { Piece } from '../search/excerpt.ts';
import type { Result } from '../search/record.ts';
import type { Words } from '../words/words-of.ts';
import { openSearch, type Search } from './open-search.ts';
import { filled } from './said.ts';

/**
 * How many results of a kind are shown at first. If there are only a few more, they are shown too.
 */
const first = { ofBest: 5, ofOthers: 3, spared: 2 };
/** How long to wait while a reader types, in milliseconds. */
const patience = 120;

const form = document.querySelector<HTMLFormElement>('form.search');
const input = document.querySelector<HTMLInputElement>('#query');
const results = document.querySelector<HTMLElement>('#results');
const count = document.querySelector<HTMLElement>('#count');
const examples = document.querySelector<HTMLElement>('#examples');
const { index: folder = '', words = '{}' } = form?.dataset ?? {};
/** What this script says, in the language of the page. */
const said = JSON.parse(words) as Words['search']['script'];

const engine = {
	parts: undefined as ReturnType<typeof openSearch> | undefined,
	/** Loads the search code and index once; if that fails, the next question tries again. */
	async open() {
		this.parts ??= openSearch(folder);
		try {
			return await this.parts;
		} catch (error) {
			this.parts = undefined;
			throw error;
		}
	},
};

/** Where a reader was who followed a link to a result: kept with the page in the history. */
interface Left {
	/** The address of the result. */
	link: string;
	/** How far down the page was. */
	top: number;
	/** The kinds of which all results were shown. */
	whole: string[];
}

let latest = 0;

async function ask(question: string, whole: readonly string[] = []): Promise<void> {
	if (!results || !count || !examples) return;
	const turn = ++latest;
	const address = question === '' ? location.pathname : `?q=${encodeURIComponent(question)}`;
	history.replaceState(null, '', address);
	examples.hidden = question !== '';
	if (question === '') {
		results.replaceChildren();
		count.textContent = '';
		return;
	}
	try {
		const parts = await engine.open();
		const answer = await parts.finder.find(question);
		const groups = await Promise.all(
			answer.groups.map((group, index) =>
				sectionFor(group, index, answer, parts, whole.includes(group.kind)),
			),
		);
		if (turn !== latest) return;
		results.replaceChildren(...groups);
		count.textContent = inWords(question, answer);
		examples.hidden = answer.groups.length > 0;
	} catch {
		if (turn !== latest) return;
		results.replaceChildren();
		count.textContent = said.failed;
	}
}

function inWords(question: string, { groups, respelt, isPartial, nothing }: Answer): string {
	const total = groups.reduce((sum, { found }) => sum + found.length, 0);
	if (total === 0) {
		return filled(said.nothing[nothing ?? 'found'], filled(said.quoted, question));
	}
	const asked = new Intl.ListFormat(document.documentElement.lang).format(
		respelt.map((word) => filled(said.quoted, word)),
	);
	return [
		respelt.length > 0 ? filled(said.respelt, asked) : '',
		isPartial ? said.partial : '',
		filled(said.found, total),
	]
		.filter(Boolean)
		.join(' ');
}

async function sectionFor(
	{ kind, found }: Group,
	index: number,
	answer: Answer,
	parts: Search,
	isWhole: boolean,
): Promise<HTMLElement> {
	const section = element('section');
	if (isWhole) section.dataset.whole = kind;
	const heading = element('h2');
	heading.id = `found-${kind}`;
	heading.append(said.kinds[kind], ' ', element('small', filled('{0}', found.length)));
	section.setAttribute('aria-labelledby', heading.id);
	const list = element('ol');
	section.append(heading, list);
	const atFirst = index === 0 ? first.ofBest : first.ofOthers;
	const shown = isWhole || found.length <= atFirst + first.spared ? found.length : atFirst;
	list.append(...(await itemsFor(found.slice(0, shown), answer, parts)));
	if (shown < found.length) {
		const more = element('button', filled(said.showAll, found.length));
		more.type = 'button';
		more.onclick = async () => {
			const rest = await itemsFor(found.slice(shown), answer, parts);
			more.remove();
			list.append(...rest);
			// Keyboard users continue where the new results begin.
			rest[0]?.querySelector('a')?.focus();
			section.dataset.whole = kind;
		};
		section.append(more);
	}
	return section;
}

async function itemsFor(
	found: readonly Found[],
	{ language }: Answer,
	parts: Search,
): Promise<HTMLLIElement[]> {
	const shown = await parts.finder.results(found);
	return shown.map((result, index) =>
		itemFor(result, found[index]?.terms ?? new Set(), language, parts),
	);
}

function itemFor(
	result: Result,
	terms: ReadonlySet<string>,
	language: string,
	{ excerptOf, piecesOf }: Search,
): HTMLLIElement {
	const { url, title, was, status, note } = result;
	const item = element('li');
	const link = element('a');
	link.href = url;
	const name = was === undefined ? element('span') : element('ins');
	name.append(...marked(piecesOf(title.text, terms, language)));
	inLanguage(name, title.language);
	link.append(name);
	if (was !== undefined) {
		const old = element('del');
		old.append(...marked(piecesOf(was, terms, language)));
		link.append(said.not, old);
	}
	item.append(link);
	if (status || note !== undefined) {
		item.append(standingOf(result, marked(piecesOf(note ?? '', terms, language))));
	}
	const excerpt = excerptOf(result, terms, language);
	if (excerpt) {
		const words = element('p');
		words.append(...marked(excerpt.pieces));
		inLanguage(words, excerpt.language);
		item.append(words);
	}
	return item;
}

function standingOf(
	{ number, status, note }: Result,
	words: (HTMLElement | string)[],
): HTMLElement {
	const standing = element('small');
	if (number !== undefined) standing.append(`${filled(said.claim, number)} · `);
	if (status) {
		const word = element('span');
		word.className = 'status';
		if (status.isDoubtful) word.dataset.status = 'disputed';
		const sign = element('i', status.sign);
		sign.ariaHidden = 'true';
		word.append(sign, ` ${status.word}`);
		standing.append(word, note === undefined ? '' : ' · ');
	}
	standing.append(...words);
	return standing;
}

function marked(pieces: readonly Piece[]): (HTMLElement | string)[] {
	return pieces.map(({ text, isHit }) => (isHit ? element('mark', text) : text));
}

function inLanguage(words: HTMLElement, language: string | undefined): void {
	if (language === undefined) return;
	words.lang = language;
	words.dir = 'auto';
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}

if (form && input) {
	const asked = () => input.value.trim();
	let timer = 0;
	// A reader on a slow line may have typed before this script was there.
	input.value ||= new URLSearchParams(location.search).get('q') ?? '';
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => void ask(asked()), patience);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(timer);
		void ask(asked());
	});
	examples?.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		input.value = link.textContent;
		input.focus();
		void ask(asked());
	});
	results?.addEventListener('click', ({ target }) => {
		const link = (target as Element).closest('a');
		if (!link) return;
		const whole = [...results.querySelectorAll<HTMLElement>('[data-whole]')].map(
			({ dataset: { whole = '' } }) => whole,
		);
		history.replaceState({ link: link.href, top: scrollY, whole } satisfies Left, '');
	});
	const left = history.state as Left | null;
	if (!left && document.activeElement === document.body) input.focus();
	void ask(asked(), left?.whole).then(() => {
		if (!left) return;
		const links = [...(results?.querySelectorAll('a') ?? [])];
		links.find(({ href }) => href === left.link)?.focus({ preventScroll: true });
		scrollTo({ top: left.top, behavior: 'instant' });
	});
}

import { both, either, type Hits } from './hits.ts';
import { type LoadedIndex, type Load, loadIndex } from './loaded-index.ts';
import { withoutFirst } from './first-letter.ts';
import { isInScriptOf } from './languages.ts';
import { foldPhrase } from './letters.ts';
import type { Manifest } from './manifest.ts';
import { type Need, type Question, readQuestion } from './question.ts';
import { type Found, type Group, grouped, rank, type Ranked } from './rank.ts';
import type { Result } from './record.ts';
import { soundOf } from './sounds.ts';

/** The answer to a question. */
export interface Answer {
	/** By kind, in the order in which they are shown; none is empty. */
	groups: Group[];
	/** Words of the question that no record contains as written, so similar ones were searched. */
	respelt: string[];
	/** Whether no record has everything that was asked for, so these have only a part of it. */
	isPartial: boolean;
	/** Why nothing was found, if more is known than that there is nothing. */
	nothing?: 'status' | 'common' | undefined;
	/** The language for marking words in results. */
	language: string;
}

/** A built index that can be searched. */
export interface Finder {
	/** How many records there are of each kind, in the order of the kinds. */
	kinds: Manifest['kinds'];
	find(typed: string): Promise<Answer>;
	/** The results to show for what was found, in the same order. */
	results(found: readonly Found[]): Promise<Result[]>;
}

/**
 * For how many records, the best first, to read the words to find out whether they contain a
 * phrase.
 */
const mostForPhrase = 400;

/**
 * How many letters a misspelling may differ in, by the least length of the word; tried in this
 * order.
 */
const misspellings = [
	{ distance: 1, from: 4 },
	{ distance: 2, from: 6 },
];

/** Opens an index. Its files are loaded when a question needs them, each once. */
export async function openIndex(load: Load): Promise<Finder> {
	const opened = await loadIndex(load);
	return {
		kinds: opened.manifest.kinds,
		find: (typed) => find(opened, typed),
		results: (found) => opened.results(found.map(({ id }) => id)),
	};
}

async function find(opened: LoadedIndex, typed: string): Promise<Answer> {
	const { kinds, language } = opened.manifest;
	const question = readQuestion(typed, opened.manifest);
	const findAll = (wanted: readonly Need[]) =>
		Promise.all(wanted.map((need) => findNeed(opened, need)));
	let wanted = question.needs;
	let needs = await findAll(wanted);
	const lacks = needs.some(({ hits }, index) => hits.size === 0 && wanted[index]?.isExact);
	if (lacks && question.loose.length > 0) {
		wanted = question.loose;
		needs = await findAll(wanted);
	}
	const marked = await markedClaims(opened, question.ofClaims);
	const { ranked, isPartial } =
		marked.length > 0 ? { ranked: marked, isPartial: false } : rank(needs.map(({ hits }) => hits));
	// Some of several common words are in many records.
	const isWanted = !(question.isCommon && isPartial);
	const found = isWanted ? await holding(opened, question.phrases, ranked) : [];
	const respelt = wanted.filter(
		(_, index) => needs[index]?.isRespelt && needs[index].hits.size > 0,
	);
	return {
		groups: grouped(found, kinds),
		respelt: found.length === 0 ? [] : respelt.map(({ asked }) => asked),
		isPartial: isPartial && found.length > 0,
		...(found.length === 0 && { nothing: nothingFor(question) }),
		language,
	};
}

/** The claims that are, or are held, as a question says: `low confidence`. */
async function markedClaims(opened: LoadedIndex, needs: readonly Need[]): Promise<Ranked[]> {
	const each = await Promise.all(needs.map((need) => exactly(opened, need)));
	const { ranked, isPartial } = rank(each);
	if (isPartial) return [];
	const ofClaims = grouped(ranked, opened.manifest.kinds).find(({ kind }) => kind === 'claim');
	const ids = new Set(ofClaims?.found.map(({ id }) => id));
	return ranked.filter(({ id, isMarked }) => isMarked && ids.has(id));
}

function nothingFor({ asksStatus, isCommon }: Question): Answer['nothing'] {
	return asksStatus ? 'status' : isCommon ? 'common' : undefined;
}

/** The records with what one part of a question asks for. */
async function findNeed(
	opened: LoadedIndex,
	need: Need,
): Promise<{ hits: Hits; isRespelt: boolean }> {
	const exact = await exactly(opened, need);
	if (exact.size === 0) {
		const [near, alike] = await Promise.all([nearly(opened, need), soundingLike(opened, need)]);
		return { hits: either(near, alike), isRespelt: true };
	}
	// A name in another script may be written only in ours.
	const hits = isInScriptOf(opened.manifest.language, need.asked)
		? exact
		: either(exact, await soundingLike(opened, need));
	return { hits, isRespelt: false };
}

async function exactly({ ask }: LoadedIndex, { ways, begins }: Need): Promise<Hits> {
	const found = await Promise.all(
		ways.map(async (terms) => {
			const each = await Promise.all(
				terms.map(async (term) => {
					const hits: Hits = new Map();
					await ask(term, term, { prefix: isLetterOfRun(term) }, hits);
					return hits;
				}),
			);
			return each.reduce(both);
		}),
	);
	const hits = found.reduce(either);
	if (begins !== undefined) await ask(begins, begins, { prefix: true }, hits);
	return hits;
}

/**
 * Words with the same beginning; if there are none, words with a similar spelling. In names and
 * titles, the first letter may be wrong as well.
 */
async function nearly(
	{ ask }: LoadedIndex,
	{ asked, ways: [terms = []], isExact }: Need,
): Promise<Hits> {
	const [term = ''] = terms;
	const hits: Hits = new Map();
	if (isExact || terms.length > 1) return hits;
	// Of `lied` only `li` is left without its ending, which is like half the short words there are.
	if (term.length < 3) return hits;
	const letters = asked.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '').length;
	if (term.length >= 4) await ask(term, term, { prefix: true }, hits);
	for (const { distance, from } of misspellings) {
		if (hits.size > 0 || letters < from) continue;
		if (distance === 1) {
			await Promise.all(swapped(term).map((other) => ask(other, other, {}, hits)));
		}
		await ask(term, term.slice(0, 1), { fuzzy: distance }, hits);
		const rest = distance === 1 ? withoutFirst(term) : undefined;
		if (hits.size === 0 && rest !== undefined) await ask(rest, rest, {}, hits);
	}
	return hits;
}

/** A word with two neighbouring letters in the other order, a common slip; the first one is right. */
function swapped(word: string): string[] {
	const letters = [...word];
	return letters
		.slice(1, -1)
		.map((letter, index) =>
			[
				...letters.slice(0, index + 1),
				letters[index + 2],
				letter,
				...letters.slice(index + 3),
			].join(''),
		)
		.filter((other) => other !== word);
}

async function soundingLike({ ask }: LoadedIndex, { asked, isExact }: Need): Promise<Hits> {
	const hits: Hits = new Map();
	if (isExact) return hits;
	const sound = soundOf(asked.replaceAll(/[^\p{L}\p{M}]/gu, ''));
	if (sound !== undefined) await ask(sound, sound, {}, hits);
	return hits;
}

/** The records with all phrases, among the best ones. */
async function holding(
	{ results }: LoadedIndex,
	phrases: readonly string[],
	found: Ranked[],
): Promise<Ranked[]> {
	if (phrases.length === 0) return found;
	const best = found.slice(0, mostForPhrase);
	const texts = (await results(best.map(({ id }) => id))).map(
		({ title, was = '', note = '', passages }) =>
			[title.text, was, note, ...passages.map(({ text }) => text)].map(foldPhrase),
	);
	return best.filter((_, index) =>
		phrases.every((phrase) => texts[index]?.some((text) => text.includes(phrase))),
	);
}

/** A single letter of a script without spaces matches all pairs that begin with it. */
function isLetterOfRun(term: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(term);
}

import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';

/** Words of a text that are not correct English. */
export interface Misuse {
	start: number;
	end: number;
	/** The text as it is. */
	actual: string;
	/** The correct text. */
	expected: string;
}

const repeated = unified().use(retextEnglish).use(retextRepeatedWords);
const articles = unified().use(retextEnglish).use(retextIndefiniteArticle);

/** Words repeated by mistake, but not `had had` or names such as `Duran Duran`. */
export function repeatedWordsIn(text: string): Misuse[] {
	return misusesOf(repeated, text);
}

/** `a` instead of `an` and the reverse, by the sound of the next word (`a union`, `an hour`). */
export function wrongArticlesIn(text: string): Misuse[] {
	return misusesOf(articles, text).filter(({ end, actual }) => {
		const [, next = ''] = /^[\s“”‘’"'(]*([^\s“”"()]*)/.exec(text.slice(end)) ?? [];
		return !bothRight.test(next) && !(/^a$/i.test(actual) && soundsLikeYou.test(next));
	});
}

/** Words with which people write either article: with or without a sound of `h`, `one` or `eighteen hundred`. */
const bothRight = /^(?:homage|Uy?i?ghur|1,?[18]\d\d(?!,?\d))/i;

/** Words that begin with the sound of `you`, of which the package knows few: `unilateral`, not `unidentified`. */
const soundsLikeYou = /^(?:uni(?!n|m|den|g|r)|ure|u-)/i;

/** Words whose article is certain without checking their sound, which are nearly all. */
const plainlyRight: Readonly<Record<string, RegExp>> = {
	a: /^[b-df-gj-np-tvwyz][a-z]{3}/,
	an: /^[ai][a-z]/,
};

const wrong = new Map<string, boolean>();

/** Whether an article is wrong before a word. Each pair is checked only once. */
export function mayBeWrong(article: string, next: string): boolean {
	if (plainlyRight[article.toLowerCase()]?.test(next)) return false;
	const words = `${article} ${next}`;
	const known = wrong.get(words) ?? wrongArticlesIn(words).length > 0;
	wrong.set(words, known);
	return known;
}

function misusesOf(processor: typeof repeated, text: string): Misuse[] {
	const file = new VFile(text);
	processor.runSync(processor.parse(file), file);
	return file.messages.flatMap(({ place, actual, expected }) => {
		const { start, end } = place && 'start' in place ? place : {};
		if (start?.offset === undefined || end?.offset === undefined) return [];
		const right = expected?.[0] ?? '';
		return [{ start: start.offset, end: end.offset, actual: actual ?? '', expected: right }];
	});
}

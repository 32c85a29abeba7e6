import { withoutLineHyphens } from '../letters/line-ends.ts';
import { findParts, type Span } from './find-quote.ts';
import { negationIn } from './negations.ts';
import type { QuoteNote } from './quote-variant.ts';
import type { TextForm } from './text-form.ts';

/** Words that a quote leaves out and that an editor should look at. */
export interface LeftOut {
	note: Extract<QuoteNote, 'negated' | 'apart' | 'far'>;
	/** The words left out, cut if they are long. */
	words: string;
	/** The word among them that negates the sentence. */
	negation?: string;
}

/** A quote split into parts. */
export interface QuoteParts {
	/** The parts that must stand, normalised, in order. */
	parts: readonly string[];
	/** The same with their non-joiners (`withJoints`), if they have Arabic letters. */
	joined?: readonly string[];
	/** Whether it begins with an ellipsis. */
	opens: boolean;
	/** Whether it ends with an ellipsis. */
	closes: boolean;
}

/** Distance between parts of a quote, in characters, from which an editor should look. */
const farApart = 2000;
/** How far before and after a quote to look at its sentence, in characters. */
const longestSentence = 160;
/** How many characters of the words left out to report. */
const longestTold = 160;

interface Found {
	/** The text that has the parts. */
	text: TextForm;
	spans: readonly Span[];
	quote: QuoteParts;
	/** The blocks of the text in the same form; empty if they are not known. */
	blocks: () => readonly TextForm[];
}

/**
 * Words that a standing quote leaves out, if they may change the sense: there is a negation among
 * them, or the parts are in different paragraphs or far apart.
 */
export function leftOut({ text, spans, quote, blocks }: Found): LeftOut | undefined {
	const { parts, opens, closes } = quote;
	if (parts.length < 2 && !opens && !closes) return undefined;
	const all = blocks();
	const within = all.length < 2 ? undefined : all.find((block) => findParts(block, parts));
	const gaps = spans.slice(1).map(({ start }, index) => text.words.slice(spans[index]?.end, start));
	const around = [
		...(opens ? [before(text, spans[0], within, parts)] : []),
		...gaps,
		...(closes ? [after(text, spans.at(-1), within, parts)] : []),
	];
	for (const words of around) {
		const negation = negationIn(words);
		if (negation !== undefined) return { note: 'negated', words: told(words, negation), negation };
	}
	if (parts.length < 2) return undefined;
	const longest = gaps.reduce((a, b) => (b.length > a.length ? b : a), '');
	if (all.length > 1 && !within) return { note: 'apart', words: told(longest) };
	const length = gaps.reduce((sum, gap) => sum + gap.length, 0);
	return length > farApart ? { note: 'far', words: told(longest) } : undefined;
}

/** The words before a quote in its sentence. */
function before(
	text: TextForm,
	span: Span | undefined,
	block: TextForm | undefined,
	parts: readonly string[],
): string {
	const own = block === undefined ? span : findParts(block, parts)?.[0];
	const end = own?.start ?? 0;
	const lead = (block ?? text).words.slice(Math.max(0, end - longestSentence), end);
	return lead.replace(/^[\s\S]*(?:[.!?؟۔][\s"')\]]|[。！？])/u, '');
}

/** The words after a quote in its sentence; empty if the page itself has an ellipsis there. */
function after(
	text: TextForm,
	span: Span | undefined,
	block: TextForm | undefined,
	parts: readonly string[],
): string {
	const own = block === undefined ? span : findParts(block, parts)?.at(-1);
	const rest = (block ?? text).words.slice(own?.end ?? 0, (own?.end ?? 0) + longestSentence);
	if (/^\s?\.{3}/.test(rest)) return '';
	return /^.*?(?=[.!?؟۔](?:[\s"')\]]|$)|[。！？]|$)/su.exec(rest)?.[0] ?? '';
}

/** Words for a report: all if they are few, else those around the negation. */
function told(words: string, negation = ''): string {
	const plain = withoutLineHyphens(words).trim();
	if (plain.length <= longestTold) return plain;
	const at = Math.max(0, plain.toLowerCase().indexOf(negation));
	const start = Math.max(0, at - longestTold / 2);
	const cut = plain.slice(start, start + longestTold).trim();
	return `${start > 0 ? '… ' : ''}${cut} …`;
}

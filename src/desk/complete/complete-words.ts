import type { Content } from '../../content/content.ts';
import { writtenLanguages } from '../../model/languages.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { blocks } from '../../prose/blocks.ts';
import { nomarkReasons } from '../../prose/nomark.ts';
import { markSchemes } from '../../prose/placements.ts';

/** A word that can be written at a place and is not the key of a record. */
export interface WordCompletion {
	/** What it is called in the list; if it is left out, what is written. */
	name?: string;
	/** What is written. */
	word: string;
	/** Where the cursor goes in it, if not to its end. */
	cursor?: number;
	/** What it means. */
	meaning: string;
}

/** The words that can be written at a place, and the part of one that is already there. */
export interface WordCompletions {
	begun: string;
	words: readonly WordCompletion[];
}

const schemeMeanings: Record<(typeof markSchemes)[number], string> = {
	claim: 'the claim that the words make, with its evidence',
	term: 'a term of the glossary',
	person: 'a person on record',
};

const schemes: readonly WordCompletion[] = [
	...markSchemes.map((scheme) => ({ word: `${scheme}:`, meaning: schemeMeanings[scheme] })),
	{ word: 'nomark:', meaning: 'words with a number or a date that need no claim, with the reason' },
];

const reasons: readonly WordCompletion[] = Object.entries(nomarkReasons).map(([word, meaning]) => ({
	word,
	meaning,
}));

const components: readonly WordCompletion[] = Object.entries(blocks).map(([name, block]) => {
	const { meaning, hasProse = false } = block;
	const [attribute] = block.attributes;
	if (hasProse) {
		const open = `${name}>\n\n`;
		return { name, word: `${open}\n\n</${name}>`, cursor: open.length, meaning };
	}
	if (attribute === undefined) return { name, word: `${name} />`, meaning };
	const open = `${name} ${attribute}="`;
	return { name, word: `${open}" />`, cursor: open.length, meaning };
});

/** The schemes of a mark, or the reasons of one without a claim. @param line - Up to the place. */
export function wordsOfMark(line: string): WordCompletions | undefined {
	const reason = /\]\(nomark:([a-z]*)$/.exec(line)?.[1];
	if (reason !== undefined) return { begun: reason, words: reasons };
	const scheme = /\[[^[\]\n]*\]\(([a-z]*)$/.exec(line)?.[1];
	return scheme === undefined ? undefined : { begun: scheme, words: schemes };
}

/** The components of prose. @param line - Up to the place. */
export function componentsAt(line: string): WordCompletions | undefined {
	const name = /(?<!\\)<([A-Z]?[A-Za-z]*)$/.exec(line)?.[1];
	return name === undefined ? undefined : { begun: name, words: components };
}

/** The languages that many sources are written in. Most of the world reads one of them. */
const common =
	'en ar bn cs da de el es fa fi fr he hi hu id it ja ko nl no pl prs ps pt ro ru sr sv sw tg th tr uk ur uz vi zh'.split(
		' ',
	);

/**
 * The languages that a field can have: first those that the publication has, most used first. An
 * article can only be in one that pages have words for.
 */
export function languagesFor(content: Content, kind: RecordKind): readonly WordCompletion[] {
	const known = kind === 'article' ? writtenLanguages : [...languagesUsed(content), ...common];
	return [...new Set<string>(known)].map((word) => ({ word, meaning: names.of(word) ?? '' }));
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function languagesUsed({ entries }: Content): string[] {
	const counts = new Map<string, number>();
	for (const { kind, data } of entries) {
		if (kind !== 'source') continue;
		const tag = (data as { language?: string } | undefined)?.language;
		if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return [...counts].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
}

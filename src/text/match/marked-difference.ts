import { diffArrays } from 'diff';

interface Token {
	word: string;
	/** White space after it. */
	gap: string;
}

/**
 * The words of a passage with the differences from a quote marked: `[-gone-]` is in the quote but
 * not in the passage, `{+new+}` is in the passage but not in the quote. Words are split by UAX 29,
 * so scripts without spaces are compared by words too.
 */
export function markDifference(quote: string, passage: string): string {
	const wanted = tokensOf(quote);
	const changes = diffArrays(wanted, tokensOf(passage), {
		comparator: (a, b) => a.word === b.word,
	});
	let text = '';
	let used = 0;
	changes.forEach((change, index) => {
		const words = change.value.map(({ word, gap }) => word + gap).join('');
		const shown = words.trimEnd();
		const gap = words.slice(shown.length);
		if (change.removed) {
			const apart = wanted[used - 1]?.gap && !text.endsWith(' ') ? ' ' : '';
			const replaced = changes[index + 1]?.added === true;
			text += `${apart}[-${shown}-]${replaced ? ' ' : gap}`;
		} else {
			text += change.added ? `{+${shown}+}${gap}` : words;
		}
		if (!change.added) used += change.count;
	});
	return text.trim();
}

/**
 * How well a passage fits a quote: plus two for each word that they share, minus one for each word
 * that the passage adds.
 */
export function likeness(quote: string, passage: string): number {
	return diffArrays(wordsOf(quote), wordsOf(passage)).reduce((sum, { added, removed, count }) => {
		if (removed) return sum;
		return added ? sum - count : sum + 2 * count;
	}, 0);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function wordsOf(text: string): string[] {
	return tokensOf(text).map(({ word }) => word);
}

function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const last = tokens.at(-1);
		if (segment.trim() === '' && last) last.gap += segment;
		else tokens.push({ word: segment, gap: '' });
	}
	return tokens;
}

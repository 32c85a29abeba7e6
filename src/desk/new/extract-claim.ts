import { stringify } from 'yaml';
import { type Content, proseEntriesOf } from '../../content/content.ts';
import { appendPair } from '../../edit/append-pair.ts';
import { type Change, ChangeError, inFile, noChange } from '../../edit/change.ts';
import { pathOf } from '../../model/kinds.ts';
import { keyPattern } from '../../model/records/key.ts';
import { frontmatterPattern } from '../../prose/without-frontmatter.ts';
import { plainKey } from '../../text/plain-key.ts';
import type { Span } from '../desk.ts';
import { freeKey } from '../keys/free-key.ts';

/** The most words of the selection that go into the key. */
const wordsInKey = 5;

/**
 * Makes a claim of words that are selected in prose: they become a mark, and the claim is added at
 * the end of the section's file of claims. What only an editor knows, its kind and evidence, is
 * left out; the check then reports it as missing.
 *
 * @throws {ChangeError} If the words cannot be a mark.
 */
export function extractClaim(content: Content, { file, start, end }: Span): Change {
	const entry = proseEntriesOf(content).find((one) => one.file === file);
	const text = content.texts.get(file) ?? '';
	const words = text.slice(start, end);
	const head = frontmatterPattern.exec(text)?.[0].length ?? 0;
	if (!entry?.article || start < head)
		throw new ChangeError('Select words in the prose of an article.');
	if (words.trim() === '' || words !== words.trim() || /[\n\r[\]()<>{}`|#]/.test(words)) {
		throw new ChangeError(
			'Select words on one line, without marks or brackets, and without spaces around them.',
		);
	}
	const { article } = entry;
	const proposed = keyOf(words);
	const key = freeKey(content, {
		kind: 'claim',
		key: keyPattern.test(proposed) ? proposed : 'new-claim',
		article,
	});
	const section = entry.kind === 'section' ? entry.key : 'index';
	const claims = `${content.folder}/${pathOf('claim', { article, section, claim: key })}`;
	const yaml = stringify({ [key]: { says: words } }, { lineWidth: 0 });
	const mark = { file, start, end, text: `[${words}](claim:${key})` };
	const before = content.texts.get(claims);
	if (before === undefined) {
		return { ...noChange(), splices: [mark], creates: [{ file: claims, text: yaml }] };
	}
	const place = inFile(claims, () => appendPair(before, yaml));
	return { ...noChange(), splices: [mark, { file: claims, ...place }] };
}

/** The first words as a key, without words in other scripts, which keys cannot have. */
function keyOf(words: string): string {
	return plainKey(words)
		.split('-')
		.filter((word) => /^[a-z0-9]+$/.test(word))
		.slice(0, wordsInKey)
		.join('-');
}

import { stringify } from 'yaml';
import { type Content, proseEntriesOf } from '../content/content.ts';
import { type Change, ChangeError, inFile, noChange } from '../edit/change.ts';
import { appendPair } from '../edit/edit-yaml.ts';
import { pathOf } from '../model/kinds.ts';
import { keyPattern } from '../model/records/key.ts';
import { frontmatterPattern } from '../prose/without-frontmatter.ts';
import { plainKey } from '../text/plain-key.ts';
import type { Span } from './desk.ts';
import { freeKey } from './free-key.ts';

/** How many words of what is selected the key takes. */
const wordsInKey = 5;

/**
 * Makes a claim of words that are selected in prose: they become a mark, and the claim is written at
 * the end of the file of claims of the same section. What only an editor knows, its kind and evidence,
 * is left out, so that the check names it.
 *
 * @throws {ChangeError} If the words are none that a mark can stand on.
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
	const wished = keyOf(words);
	const key = freeKey(content, {
		kind: 'claim',
		key: keyPattern.test(wished) ? wished : 'new-claim',
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

/** The first words as a key, less those with letters of other scripts, which no key has. */
function keyOf(words: string): string {
	return plainKey(words)
		.split('-')
		.filter((word) => /^[a-z0-9]+$/.test(word))
		.slice(0, wordsInKey)
		.join('-');
}

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { findWrittenEvidence } from './quoted-evidence.ts';

/** The claims of an article that cite a source, in the order of their files. */
export function claimsCiting(
	content: Content,
	source: string,
	article: string | undefined,
): readonly Entry[] {
	const found = findWrittenEvidence(content)
		.filter(({ entry, source: cited }) => cited === source && entry.article === article)
		.map(({ entry }) => entry)
		.filter(({ kind }) => kind === 'claim');
	return [...new Set(found)];
}

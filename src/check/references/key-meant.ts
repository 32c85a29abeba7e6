import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { knownKeys } from '../../content/known-keys.ts';
import { kindOf, type Target } from '../../model/kinds.ts';
import { keyPattern } from '../../model/records/key.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { plainKey } from '../../text/plain-key.ts';

/** What a field, or an item of a list, can name; `undefined` if it does not name records. */
export function targetAt(
	{ kind }: Pick<Entry, 'kind'>,
	path: readonly PropertyKey[],
): Target | undefined {
	const [, target] =
		Object.entries<Target>(kindOf(kind).names).find(([field]) => {
			const steps = field.split('.');
			return (
				steps.length === path.length &&
				steps.every((step, index) => step === '*' || step === String(path[index]))
			);
		}) ?? [];
	return target;
}

/**
 * The key of the record that is meant by a text that is not a key, such as its name, the name of
 * its file, or its key in capitals. `undefined` if no key is close.
 */
export function keyMeant(
	content: Content,
	entry: Entry,
	path: readonly PropertyKey[],
	written: unknown,
): string | undefined {
	if (typeof written !== 'string' || written.includes('://')) return undefined;
	const all = keysAt(content, entry, path);
	if (all === undefined) return undefined;
	const known = new Set([...all].filter((key) => keyPattern.test(key)));
	const key = plainKey(written.replace(/^.*\//, '').replace(/\.(?:ya?ml|mdx?)$/, ''));
	return known.has(key) ? key : nearest(key, known);
}

/** The keys that a field, or an item of a list, may name; `undefined` if it does not name records. */
export function keysAt(
	content: Content,
	{ kind, article }: Pick<Entry, 'kind' | 'article'>,
	path: readonly PropertyKey[],
): ReadonlySet<string> | undefined {
	if (kind === 'article' && path[0] === 'sections' && path.length > 1) {
		const sections = [...entriesOf(content, 'section'), ...content.unread];
		return new Set(sections.filter((one) => one.article === article).map(({ key }) => key));
	}
	const target = targetAt({ kind }, path);
	return target && knownKeys(content, target, article);
}

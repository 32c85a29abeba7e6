import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { knownKeys } from '../content/known-keys.ts';
import { kindOf, type Target } from '../model/kinds.ts';
import { keyPattern } from '../model/records/key.ts';
import { nearest } from '../text/did-you-mean.ts';
import { plainKey } from '../text/plain-key.ts';

/** What a field, or an item of a list, can name; `undefined` where it names no record. */
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
 * The key of the record that is meant by what is no key: its name, the name of its file, or its key in
 * capitals; `undefined` where there is none that is near.
 */
export function keyMeant(
	content: Content,
	entry: Entry,
	path: readonly PropertyKey[],
	written: unknown,
): string | undefined {
	const target = targetAt(entry, path);
	if (target === undefined || typeof written !== 'string' || written.includes('://'))
		return undefined;
	const known = new Set(
		[...knownKeys(content, target, entry.article)].filter((key) => keyPattern.test(key)),
	);
	const key = plainKey(written.replace(/^.*\//, '').replace(/\.(?:ya?ml|mdx?)$/, ''));
	return known.has(key) ? key : nearest(key, known);
}

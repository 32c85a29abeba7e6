import type { CheckInput, Finding } from './rule.ts';
import { findReferences, knownKeys, type Reference, type Target } from './references.ts';
import { didYouMean } from './suggest.ts';

interface DanglingOptions {
	to: Target;
	in?: Reference['in'];
	/** What the editor reads as the name of the thing: `source`. */
	noun: string;
	/** Where a new one would be written. */
	home(reference: Reference): string;
}

/** References that name nothing. */
export function findDangling(
	{ content }: CheckInput,
	{ to, in: where, noun, home }: DanglingOptions,
): Finding[] {
	return findReferences(content)
		.filter((reference) => reference.to === to && (where === undefined || reference.in === where))
		.flatMap((reference) => {
			const known = knownKeys(content, to, reference.from.article);
			if (known.includes(reference.key)) return [];
			return [
				{
					place: reference.place,
					message: `No ${noun} has the key \`${reference.key}\`.`,
					mend: didYouMean(reference.key, known, `Write it in \`${home(reference)}\``),
				},
			];
		});
}

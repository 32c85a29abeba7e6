import { keyPattern } from '../model/records/key.ts';
import type { CheckInput, Finding } from './rule.ts';
import {
	findReferences,
	isDangling,
	knownKeys,
	type Reference,
	type Target,
} from './references.ts';
import { suggest } from '../text/did-you-mean.ts';

interface DanglingOptions {
	to: Target;
	in?: Reference['in'];
	/** What the editor reads as the name of the thing: `source`. */
	noun: string;
	/** Where a new one would be written: a path, or two to choose from. */
	home: (reference: Reference) => string | string[];
}

/** References that name nothing. Of what is no key at all in data, the schema speaks. */
export function findDangling(
	{ content }: CheckInput,
	{ to, in: where, noun, home }: DanglingOptions,
): Finding[] {
	return findReferences(content)
		.filter((reference) => reference.to === to && (where === undefined || reference.in === where))
		.filter(({ in: place, key }) => place === 'prose' || keyPattern.test(key))
		.filter((reference) => isDangling(reference, content))
		.map((reference) => ({
			place: reference.place,
			message: `No ${noun} has the key \`${reference.key}\`.`,
			hint: suggest(
				reference.key,
				[...knownKeys(content, to, reference.from.article)],
				`Write it in ${[home(reference)]
					.flat()
					.map((path) => `\`${path}\``)
					.join(' or ')}`,
			),
		}));
}

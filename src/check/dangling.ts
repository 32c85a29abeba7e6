import { isDangling, knownKeys, type Reference, referencesTo } from '../content/references.ts';
import { kindsOf, pathOf, type Target } from '../model/kinds.ts';
import { keyPattern } from '../model/records/key.ts';
import { suggest } from '../text/did-you-mean.ts';
import type { CheckInput, Finding } from './rule.ts';

/** References to a kind of record that name nothing. Of what is no key at all in data, the schema speaks. */
export function findDangling(
	{ content }: CheckInput,
	to: Target,
	where?: Reference['in'],
): Finding[] {
	return referencesTo(content, to)
		.filter((reference) => where === undefined || reference.in === where)
		.filter((reference) => isDangling(reference, content))
		.filter(({ in: place, key }) => place === 'prose' || keyPattern.test(key))
		.map((reference) => ({
			place: reference.place,
			message: `No ${kindsOf(to).join(' or ')} has the key \`${reference.key}\`.`,
			hint: suggest(
				reference.key,
				[...knownKeys(content, to, reference.from.article)],
				`Write it in ${homesOf(reference, content.folder).join(' or ')}`,
			),
		}));
}

/** The files in which what a reference names could be written. A claim that prose marks belongs to the file of its section. */
function homesOf({ to, key, from, in: where }: Reference, folder: string): string[] {
	const section = where === 'prose' ? from.stem : undefined;
	return kindsOf(to).map((kind) => {
		const path = pathOf(kind, { article: from.article, section, [kind]: key });
		return `\`${folder}/${path}\``;
	});
}

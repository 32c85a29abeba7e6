import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Finding, Rule } from '../rule.ts';

interface Oddity {
	pattern: RegExp;
	what: string;
	hint: (name: string) => string;
}

const person = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)+`;

/** What does not belong in the name of one author; only the first that applies is reported. */
const oddities: readonly Oddity[] = [
	{
		pattern: /\bet al\b\.?|\band others$|(?:^|\s)и др\.?$/iu,
		what: 'stands for authors who are not named',
		hint: () =>
			'Name every author, each on a separate line. Citations shorten a long list by themselves.',
	},
	{
		pattern: /[\w.-]@[\w-]/,
		what: 'has an e-mail address',
		hint: () => 'Write only the name.',
	},
	{
		pattern: /^by:?\s+(?=\S)/i,
		what: 'begins with `By`',
		hint: (name) =>
			`Write \`${name.replace(/^by:?\s+/i, '')}\`, with the family name first if it is a person: \`Family, Given\`.`,
	},
	{
		pattern: /(?:^|, )(?:Prof|Dr|Mr|Mrs|Ms|Professor|Doctor)\.?(?:\s+(?:Dr|Prof)\.?)*\s/,
		what: 'has a title',
		hint: (name) =>
			`Write \`${name.replace(/(^|, )(?:(?:Prof|Dr|Mr|Mrs|Ms|Professor|Doctor)\.?\s+)+/, '$1')}\`, with the family name first if it is a person: \`Family, Given\`.`,
	},
	{
		// Firms have such a sign as well, but no comma, and seldom two words on both sides.
		pattern: new RegExp(String.raw`^${person} & ${person}$|,[^,]{1,60} (?:&|and) \p{Lu}`, 'u'),
		what: 'seems to name two people',
		hint: () => 'Write each author on a separate line, as `Family, Given`.',
	},
];

export const oddAuthor: Rule = {
	name: 'odd-author',
	severity: 'warning',
	about:
		'Each author of a source is one name, without `By`, titles and e-mail addresses, and without `et al.` in place of others. A person on record has the given name first.',
	why: 'Citations, exports and search take the words as a name. They would sort the author under the title, or make one person of two.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) => [
		...entriesOf(content, 'person').flatMap(withFamilyFirst),
		...entriesOf(content, 'source').flatMap((source) =>
			(source.data?.authors ?? []).flatMap((name, index) => {
				const odd = oddities.find(({ pattern }) => pattern.test(name));
				if (!odd) return [];
				return [
					{
						place: source.at(['authors', index]),
						words: name,
						message: `The author \`${name}\` ${odd.what}.`,
						hint: odd.hint(name),
					},
				];
			}),
		),
	],
};

/** A person on record whose name is written as in a bibliography. */
function withFamilyFirst(person: Entry<'person'>): Finding[] {
	const name = person.data?.name ?? '';
	const [, family = '', given = ''] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
	if (family === '' || /^(?:[JS]r\.?|I{2,3}|IV)$/.test(given)) return [];
	return [
		{
			place: person.at(['name']),
			words: name,
			message: `The name \`${name}\` has a comma.`,
			hint: `Write \`${given} ${family}\`. Only authors of sources have their family name first.`,
		},
	];
}

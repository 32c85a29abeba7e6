import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Finding, Rule } from '../rule.ts';
import { isOfTwoPeople } from '../names/two-people.ts';

interface Oddity {
	pattern: Pick<RegExp, 'test'>;
	what: string;
	hint: (name: string) => string;
}

const asPerson = 'with the family name first if it is a person: `Family, Given`.';
const person = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*)+`;

/** Letters behind a name, for a degree or an honour. */
const postnominal = /, (?:Ph\.?D|D\.?Phil|M\.?D|MSc|MA|BA|[MOCKD]BE|MP|MEP|[QK]C|FRS|Esq)\.?$/;

/** What remains without its title is more than one word, which could be a pen name, and no firm. */
const aPerson = String.raw`(?!.*\b(?:A?G|GmbH|KG|Inc|LLC|Ltd|plc|PLC|Corp|Group|Company|Magazine|Foundation)\b)(?=\S+ \S|.*,)`;
const title = new RegExp(
	String.raw`(?:^|, )(?:(?:Prof|Dr|Mr|Mrs|Ms)\.?|Professor|Doctor)\s+(?:(?:Dr|Prof)\.?\s+)*`,
);

/** An office, whose comma would part family name and given name. */
const office =
	/^(?=[^,]* )[^,]*\b(?:Ministry|Department|Committee|Commission|Agency|Bureau|Office|University|Council|Institute|Cent(?:re|er)|Board|Authority|Statistics|Directorate|Division|Embassy)\b[^,]*, /;

/** What somebody did, in brackets behind the name: `Penn, L. (ed.)`. */
const part =
	/,? \((?:eds?|editors?|trans|translators?|photos?|photographer|author|comp|compiler)\.?\)$/i;

/** A name in capitals. Without its comma, it could be an abbreviation: `PENN, LUCY`, `UNICEF`. */
const inCapitals = /^\p{Lu}[\p{Lu}’' -]{2,}, \p{Lu}[\p{Lu}’'-]{2,}(?: [\p{Lu}.’' -]+)?$/u;

const twoPeople = {
	what: 'seems to name two people',
	hint: () => 'Write each author on a separate line, as `Family, Given`.',
};

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
		hint: (name) => `Write \`${name.replace(/^by:?\s+/i, '')}\`, ${asPerson}`,
	},
	{
		pattern:
			/^(?:unknown|n\/?a|none|no author|author|staff|staff (?:writer|reporter)|admin|administrator)$/i,
		what: 'is no name',
		hint: () =>
			'Leave `authors` out; if readers would expect an author, say in `unsigned` why there is none.',
	},
	{
		pattern: new RegExp(
			String.raw`^${title.source}${aPerson}|, ${title.source.replace('(?:^|, )', '')}\S`,
		),
		what: 'has a title',
		hint: (name) =>
			`Write \`${name.replace(title, (found) => (found.startsWith(',') ? ', ' : ''))}\`, ${asPerson}`,
	},
	{
		pattern: postnominal,
		what: 'has a title',
		hint: (name) => `Write \`${name.replace(postnominal, '')}\`, ${asPerson}`,
	},
	{
		pattern: part,
		what: 'says what the person did',
		hint: (name) => `Write \`${name.replace(part, '')}\`, ${asPerson}`,
	},
	{
		pattern: inCapitals,
		what: 'is in capitals',
		hint: (name) =>
			`Write only the first letters as capitals, such as \`${name.replaceAll(/(?<=[\p{L}])\p{Lu}+/gu, (rest) => rest.toLowerCase())}\`.`,
	},
	{
		pattern: office,
		what: 'has a comma, so its first words would be taken for a family name',
		hint: (name) => `If it is an office, write it without the comma: \`${name.replace(',', '')}\`.`,
	},
	{
		// Firms have such a sign as well, but no comma, and seldom two words on both sides.
		pattern: new RegExp(
			String.raw`^${person} & (?!(?:Co|Sons|Partners|Associates|Company)\b)${person}$|,[^,]{1,60} (?:&|and) \p{Lu}`,
			'u',
		),
		...twoPeople,
	},
	{ pattern: { test: isOfTwoPeople }, ...twoPeople },
];

export const oddAuthor: Rule = {
	name: 'odd-author',
	severity: 'warning',
	about:
		'Each author of a source is one name, without `By`, titles, roles and e-mail addresses, and without `et al.` in place of others. A person on record has the given name first.',
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
	if (title.test(name) && name.split(/\s+/).length > 2) {
		return [
			{
				place: person.at(['name']),
				words: name,
				message: `The name \`${name}\` has a title.`,
				hint: `Write \`${name.replace(title, '')}\`. What the person does stands in \`role\`.`,
			},
		];
	}
	const [, family = '', given = ''] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
	// Of a noble name, the words behind the comma are no given name: `Charles, Prince of Wales`.
	if (
		family === '' ||
		/^(?:[JS]r\.?|I{2,3}|IV)$| of |^(?:the )?(?:Lord|Lady|Prince|Princess|Queen|King|Earl|Duke|Baron|Baroness|Count|Viscount) /.test(
			given,
		)
	)
		return [];
	const plain = postnominal.test(name) ? family : `${given} ${family}`;
	return [
		{
			place: person.at(['name']),
			words: name,
			message: `The name \`${name}\` has a comma.`,
			hint: `Write \`${plain}\`. Only authors of sources have their family name first.`,
		},
	];
}

import { keyPattern } from '../../model/records/key.ts';
import { slug } from 'github-slugger';
import type { Entry } from '../../content/entry.ts';
import type { Rule } from '../rule.ts';

export const keyShape: Rule = {
	name: 'key-shape',
	severity: 'error',
	about: 'Keys and file names are `kebab-case`.',
	why: 'Keys stand in addresses and in marks, where capitals, blanks and underscores are mistyped, or written in two ways by two people.',
	find: ({ content }) =>
		content.entries
			.filter((entry) => !keyPattern.test(entry.key))
			.map((entry) => {
				const isFile = isNamedByFile(entry);
				const proposed = inKebabCase(entry.key);
				return {
					place: isFile ? { file: entry.file, line: 1, column: 1 } : entry.at([], 'key'),
					message: `The key \`${entry.key}\` is not in \`kebab-case\`${foreignLetter(proposed)}.`,
					hint: keyPattern.test(proposed)
						? `${isFile ? 'Call the file or folder' : 'Write'} \`${proposed}\`: lower-case letters, digits and single hyphens.`
						: /^\d+$/.test(proposed)
							? `Put a word before the number: \`year-${proposed}\`.`
							: `Give ${isFile ? 'the file or folder' : 'it'} a name of the letters a to z, digits and single hyphens.`,
				};
			}),
};

function isNamedByFile({ kind, key, article, stem }: Entry): boolean {
	return key === (kind === 'article' ? article : stem);
}

/** Letters that are written with others where only a to z are to be had, and that Unicode does not take apart. */
const spelled: Readonly<Record<string, string>> = {
	...{ ı: 'i', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th' },
};

/** The nearest key: accents dropped, full-width signs made plain. Letters of other scripts stay. */
function inKebabCase(key: string): string {
	const plain = key.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	const latin = [...plain].map((letter) => spelled[letter] ?? letter).join('');
	return slug(latin).split(/[-_]+/).filter(Boolean).join('-') || 'key';
}

/** The first letter that is none of a to z, by its code point: it may look like one. */
function foreignLetter(key: string): string {
	const [letter] = /[^a-z0-9-]/u.exec(key) ?? [];
	if (letter === undefined) return '';
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `: “${letter}” is U+${code}, not a letter from a to z`;
}

import type { Content } from '../../content/content.ts';
import type { Problem } from '../../problems/problem.ts';
import { endOf } from './end-of.ts';
import { nameLike, ownerOf } from '../names/names-on-record.ts';
import { spelling } from '../rules/spelling.ts';

/** In fewer places than these, a word is more likely misspelt than left from an old name. */
const fewest = 4;
/** How many of the places that have a word are listed. */
const mostPlaces = 8;

/**
 * Reports a word that a name on record has with other accents once, at the name, however many texts
 * have it: most likely the name was changed. A few places are reported one by one.
 *
 * @param content - The content, or the records that all articles share.
 */
export function joinNames(problems: readonly Problem[], content: Content): Problem[] {
	const byWord = Map.groupBy(problems, ({ rule, message }) =>
		rule === spelling.name ? /`([^`]+)`/.exec(message)?.[1] : undefined,
	);
	return [...byWord].flatMap(([word, group]) => {
		const [first] = group;
		if (word === undefined || first === undefined || group.length < fewest) return group;
		const name = nameLike(content, word);
		if (!name) return group;
		const { entry, path } = name;
		const { file } = entry;
		const place = entry.find(path, name.word);
		const listed = group.slice(0, mostPlaces).map(({ place: { file: at, line, column } }) => {
			return `written at ${at}:${String(line)}:${String(column)}`;
		});
		const left = group.length - listed.length;
		return [
			{
				...{ rule: first.rule, severity: first.severity, place },
				end: endOf(content.texts.get(file) ?? '', place, name.word),
				message: `The name of ${ownerOf(name)} has \`${name.word}\`, but ${String(group.length)} places have \`${word}\`.`,
				hint: `If the name is right, write \`${name.word}\` in those places as well. If not, write \`${word}\` here.`,
				details: left === 0 ? listed : [...listed, `and at ${String(left)} more places`],
			},
		];
	});
}

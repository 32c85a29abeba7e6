import { homeOf, meantBy, neededAt } from '../../content/misplaced.ts';
import type { Content } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const unexpectedFile: Rule = {
	name: 'unexpected-file',
	severity: 'error',
	about: 'Every file of the content folder stands where it is read.',
	why: 'A file in the wrong place is read by nothing, and what was written in it is lost in silence.',
	find: ({ content }) => [
		...content.faults.flatMap(({ kind, place, reason, hint }) =>
			kind === 'misplaced' ? [{ place, message: `${reason}.`, hint: hint ?? '' }] : [],
		),
		...content.unexpectedFiles.map((file) => ({
			place: { file, line: 1, column: 1 },
			message: 'Nothing reads a file of this name in this place.',
			hint: hintFor(file, content),
		})),
	],
};

const otherwise = 'Or give it a name that begins with `_`, and nothing reads it.';

function hintFor(file: string, { folder, texts }: Content): string {
	const text = texts.get(file) ?? '';
	const meant = meantBy(file.slice(folder.length + 1), text);
	const homes = meant.map(homeOf);
	const needed = meant.length === 1 && meant[0] ? neededAt(meant[0], text) : '';
	const name = file.replace(/^.*\//, '');
	const written = homes.map((home) => `\`${folder}/${home}\``).join(' or ');
	const isInPlace = homes.some((home) =>
		`${folder}/${home}`.startsWith(file.slice(0, file.lastIndexOf('/') + 1)),
	);
	if (!isInPlace || /\.(?:yaml|mdx)$/.test(name))
		return `Move it to ${written}${needed}. ${otherwise}`;
	return `Call it ${written}${needed}. ${otherwise}`;
}

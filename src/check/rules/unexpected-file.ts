import { homeOf, meantBy, neededAt } from '../../content/misplaced.ts';
import { ownFileMeant } from '../../content/own-files.ts';
import type { Content } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const unexpectedFile: Rule = {
	name: 'unexpected-file',
	severity: 'error',
	about: 'Every file in the content folder is in a place that is read.',
	why: 'A file in the wrong place is not read, and its content is missing from the site without a message.',
	find: ({ content }) => [
		...content.faults.flatMap(({ kind, place, reason, hint }) =>
			kind === 'misplaced' ? [{ place, message: `${reason}.`, hint: hint ?? '' }] : [],
		),
		...content.unexpectedFiles.map((file) => ({
			place: { file, line: 1, column: 1 },
			message: 'A file with this name is not read in this folder.',
			hint: hintFor(file, content),
		})),
	],
};

const otherwise = 'Or begin its name with `_` to have it ignored.';

function hintFor(file: string, { folder, texts }: Content): string {
	const path = file.slice(folder.length + 1);
	const own = ownFileMeant(path);
	if (own !== undefined) {
		const home = `\`${folder}/${own}\``;
		if (texts.has(`${folder}/${own}`)) return `Write what it says in ${home}, and delete it.`;
		return `${path.includes('/') ? 'Move' : 'Rename'} it to ${home}. ${otherwise}`;
	}
	const text = texts.get(file) ?? '';
	const meant = meantBy(path, text);
	const homes = meant.map(homeOf);
	const needed = meant.length === 1 && meant[0] ? neededAt(meant[0], text) : '';
	const name = file.replace(/^.*\//, '');
	const written = homes.map((home) => `\`${folder}/${home}\``).join(' or ');
	const isInPlace = homes.some((home) =>
		`${folder}/${home}`.startsWith(file.slice(0, file.lastIndexOf('/') + 1)),
	);
	if (!isInPlace || /\.(?:yaml|mdx)$/.test(name))
		return `Move it to ${written}${needed}. ${otherwise}`;
	return `Rename it to ${written}${needed}. ${otherwise}`;
}

import { homeOf, meantBy } from '../../content/misplaced.ts';
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
	const homes = meantBy(file.slice(folder.length + 1), texts.get(file) ?? '').map(homeOf);
	const name = file.replace(/^.*\//, '');
	const written = homes.map((home) => `\`${folder}/${home}\``).join(' or ');
	const isInPlace = homes.some((home) =>
		`${folder}/${home}`.startsWith(file.slice(0, file.lastIndexOf('/') + 1)),
	);
	if (!isInPlace || /\.(?:yaml|mdx)$/.test(name)) return `Move it to ${written}. ${otherwise}`;
	return `Rename it to ${written}. ${otherwise}`;
}

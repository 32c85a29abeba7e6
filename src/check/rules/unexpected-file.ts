import type { Rule } from '../rule.ts';

export const unexpectedFile: Rule = {
	name: 'unexpected-file',
	severity: 'error',
	about: 'Every file of the content folder stands where it is read.',
	find: ({ content }) =>
		content.unexpectedFiles.map((file) => ({
			place: { file, line: 1, column: 1 },
			message: 'Nothing reads a file of this name in this place.',
			hint: /\.(yml|md)$/.test(file)
				? `Rename it to end in \`${file.endsWith('.yml') ? '.yaml' : '.mdx'}\`.`
				: 'Move it to the folder of its kind (see the README), or give it a name that begins with `_`.',
		})),
};

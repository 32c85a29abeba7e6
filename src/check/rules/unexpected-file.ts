import type { Rule } from '../rule.ts';

export const unexpectedFile: Rule = {
	name: 'unexpected-file',
	severity: 'error',
	about: 'Every file of the content folder stands where it is read.',
	why: 'A file in the wrong place is read by nothing, and what was written in it is lost in silence.',
	find: ({ content }) =>
		content.unexpectedFiles.map((file) => ({
			place: { file, line: 1, column: 1 },
			message: 'Nothing reads a file of this name in this place.',
			hint: hintFor(file),
		})),
};

function hintFor(file: string): string {
	const name = file.replace(/^.*\//, '');
	const elsewhere =
		'Move it to the folder of its kind (see the README), or give it a name that begins with `_`.';
	if (/\.(?:yaml|mdx)$/.test(name)) return elsewhere;
	const [, stem = name, ending = ''] = /^(.+?)((?:\.[a-z]+)+)$/i.exec(name) ?? [];
	const right = /ya?ml/i.test(ending) ? '.yaml' : /md/i.test(ending) ? '.mdx' : undefined;
	return right
		? `Rename it to \`${stem}${right}\`.`
		: 'Rename it to end in `.yaml`, for records, or `.mdx`, for prose; or give it a name that begins with `_`.';
}

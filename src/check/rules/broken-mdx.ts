import type { Rule } from '../rule.ts';

export const brokenMdx: Rule = {
	name: 'broken-mdx',
	severity: 'error',
	about: 'Every prose file parses as MDX.',
	find: ({ content }) =>
		content.faults
			.filter((fault) => fault.kind === 'mdx')
			.map(({ place, reason }) => ({
				place,
				message: `This is not MDX: ${reason.replace(/\.$/, '')}.`,
				hint: 'Close every component you open, and write `\\<` and `\\{` for the bare signs.',
			})),
};

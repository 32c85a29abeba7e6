import { mdxSaid } from '../syntax/parser-words.ts';
import type { Rule } from '../rule.ts';

export const brokenMdx: Rule = {
	name: 'broken-mdx',
	severity: 'error',
	isFirm: true,
	about: 'Every prose file parses as MDX.',
	why: 'Prose that does not parse cannot be printed, and its marks cannot be checked. Only one problem is reported: where the parser stopped, or where the element began.',
	find: ({ content }) =>
		content.faults
			.filter((fault) => fault.kind === 'mdx')
			.map((fault) => {
				const text = content.texts.get(fault.place.file) ?? '';
				const { place, reason, hint } = mdxSaid(fault, text);
				const message = `This is not MDX: ${reason.replace(/\.$/, '')}.`;
				return { place, message, hint };
			}),
};

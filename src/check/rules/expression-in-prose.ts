import type { Literal, Node } from 'mdast';
import { findNodes } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const expressionInProse: Rule = {
	name: 'expression-in-prose',
	severity: 'error',
	isFirm: true,
	about: 'Prose contains no JavaScript. Braces contain only comments.',
	why: 'Prose is text that can be printed, searched, exported and translated. The result of a program cannot.',
	find: ({ content }) =>
		findNodes(content, isCode).map(({ place }) => ({
			place,
			message: 'This is a JavaScript expression.',
			hint: 'Write the words themselves, or `\\{` for a bare brace; a comment is `{/* … */}`.',
		})),
};

function isCode(node: Node): node is Literal {
	if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
	return !/^\s*\/\*[\s\S]*\*\/\s*$/.test((node as Literal).value);
}

import { blocks } from '../../prose/blocks.ts';
import { proseEntriesOf } from '../../content/content.ts';
import type { Finding, Rule } from '../rule.ts';
import { suggest } from '../../text/did-you-mean.ts';

export const unknownComponent: Rule = {
	name: 'unknown-component',
	severity: 'error',
	isFirm: true,
	about: 'Prose uses the components of the house, each with the attributes it needs.',
	why: 'A component that there is not shows nothing, and one without what it needs cannot know what to show.',
	find: ({ content }) =>
		proseEntriesOf(content).flatMap((entry) =>
			entry.placements.flatMap((block): Finding[] => {
				if (block.type !== 'block' || !/^[A-Z]/.test(block.name)) return [];
				const place = { file: entry.file, line: block.at.line, column: block.at.column };
				const needs = blocks[block.name];
				if (needs === undefined) {
					const known = Object.keys(blocks);
					return [
						{
							place,
							message: `There is no component \`<${block.name}>\`.`,
							hint: suggest(
								block.name,
								known,
								`Use one of ${known.map((name) => `\`<${name}>\``).join(', ')}`,
							),
						},
					];
				}
				const missing = needs.filter((name) => !block.attributes[name]);
				const surplus = Object.keys(block.attributes).filter((name) => !needs.includes(name));
				return [
					...missing.map((name) => ({
						place,
						message: `\`<${block.name}>\` needs \`${name}\`.`,
						hint: `Write \`<${block.name} ${name}="key" />\`.`,
					})),
					...surplus.map((name) => ({
						place,
						message: `\`<${block.name}>\` has no attribute \`${name}\`.`,
						hint: suggest(name, missing, 'Remove it'),
					})),
				];
			}),
		),
};

import { blocks } from '../../prose/blocks.ts';
import type { Place } from '../../problems/problem.ts';
import { type Content, proseEntriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { keysIn } from '../prose/keys-after.ts';
import type { Finding, Rule } from '../rule.ts';
import { suggest } from '../../text/wording/did-you-mean.ts';

export const unknownComponent: Rule = {
	name: 'unknown-component',
	severity: 'error',
	isFirm: true,
	about: 'Prose uses only the site’s own components, each with the attributes it needs.',
	why: 'A component that does not exist shows nothing. A component without an attribute it needs does not know what to show.',
	find: ({ content }) =>
		proseEntriesOf(content).flatMap((entry) =>
			entry.placements.flatMap((block): Finding[] => {
				if (block.type !== 'block' || !/^[A-Z]/.test(block.name)) return [];
				const place = { file: entry.file, line: block.at.line, column: block.at.column };
				const needs = blocks[block.name]?.attributes;
				if (needs === undefined) {
					const known = Object.keys(blocks);
					return [
						{
							place,
							message: `There is no component \`<${block.name}>\`.`,
							isCertain: true,
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
				const names = surplus.flatMap((name) => block.attributes[name] ?? []);
				const [needed] = missing;
				const [instead, ...more] = surplus;
				if (needed !== undefined && instead !== undefined && more.length === 0) {
					return [
						{
							place,
							names,
							message: `\`<${block.name}>\` needs \`${needed}\`, and has no attribute \`${instead}\`.`,
							isCertain: true,
							hint: suggest(
								instead,
								[needed],
								`Write \`<${block.name} ${needed}="${block.attributes[instead] ?? 'key'}" />\``,
							),
						},
					];
				}
				return [
					...missing.map((name) => ({
						place,
						names: [...inBraces(content, place), ...listedFigures(entry)],
						message:
							inBraces(content, place).length === 0
								? `\`<${block.name}>\` needs \`${name}\`.`
								: `\`${name}\` of \`<${block.name}>\` is in curly brackets, which are for code.`,
						hint: `Write \`<${block.name} ${name}="${inBraces(content, place)[0] ?? 'key'}" />\`.`,
					})),
					...surplus.map((name) => ({
						place,
						names,
						message: `\`<${block.name}>\` has no attribute \`${name}\`.`,
						isCertain: true as const,
						hint: suggest(name, missing, 'Remove it'),
					})),
				];
			}),
		),
};

/** The figures that a section lists. A chart without a key was meant to show one of them. */
function listedFigures({ value }: Entry): string[] {
	const { figures } = value as { figures?: unknown };
	return Array.isArray(figures) ? figures.map(String) : [];
}

/** Keys in curly brackets at the beginning of a component: `<Chart of={key} />`. */
function inBraces({ texts }: Content, { file, line, column }: Place): string[] {
	const rest = (texts.get(file) ?? '').split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
	const [, words = ''] = /^<[A-Z]\w* \w+=\{([^}]*)\}/.exec(rest) ?? [];
	return keysIn(words);
}

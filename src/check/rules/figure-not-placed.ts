import { entriesOf, isWholeArticle, proseEntriesOf } from '../../content/content.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import type { Finding, Rule } from '../rule.ts';

export const figureNotPlaced: Rule = {
	name: 'figure-not-placed',
	severity: 'error',
	about: 'The figures a section lists are the ones its prose places, and every figure is placed.',
	why: 'A figure that nothing places is drawn for nobody, and a list that names others than the prose shows is wrong about its section.',
	find: ({ content }) => {
		const sections = proseEntriesOf(content).filter((entry) => entry.kind === 'section');
		const placed = new Set(
			sections.flatMap((section) =>
				chartsOf(section).map(({ key }) => `${section.article ?? ''}/${key}`),
			),
		);
		const unplaced = entriesOf(content, 'figure')
			.filter(({ article }) => isWholeArticle(content, article))
			.filter((figure) => !placed.has(`${figure.article ?? ''}/${figure.key}`))
			.map((figure) => ({
				place: { file: figure.file, line: 1, column: 1 },
				message: `No section shows the figure \`${figure.key}\`.`,
				hint: `Write \`<Chart of="${figure.key}" />\` in a section and list it in that section's \`figures\`.`,
			}));
		return [...unplaced, ...sections.flatMap(listAgainstProse)];
	},
};

function chartsOf(section: ProseEntry) {
	return section.placements.flatMap((placement) =>
		placement.type === 'block' && placement.name === 'Chart' && placement.attributes.of
			? [{ key: placement.attributes.of, at: placement.at }]
			: [],
	);
}

function listAgainstProse(section: ProseEntry): Finding[] {
	const listed = valuesAt(section.value, ['figures', '*']);
	const charts = chartsOf(section);
	return [
		...listed
			.filter(({ value }) => section.prose && !charts.some(({ key }) => key === value))
			.map(({ path, value }) => ({
				place: section.at(path),
				message: `The prose does not place the figure \`${String(value)}\`.`,
				hint: `Write \`<Chart of="${String(value)}" />\` where it belongs, or remove it from the list.`,
			})),
		...charts
			.filter(({ key }) => !listed.some(({ value }) => value === key))
			.map(({ key, at }) => ({
				place: { file: section.file, line: at.line, column: at.column },
				message: `The section shows the figure \`${key}\` and does not list it.`,
				hint: `Add \`${key}\` to \`figures\` in the frontmatter.`,
			})),
	];
}

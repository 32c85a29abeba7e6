import { entriesOf, isWholeArticle, proseEntriesOf } from '../../content/content.ts';
import type { Entry, ProseEntry } from '../../content/entry.ts';
import { lacksSection } from '../articles/listed-sections.ts';
import { valuesAt } from '../../content/references.ts';
import type { Finding, Rule } from '../rule.ts';

export const figureNotPlaced: Rule = {
	name: 'figure-not-placed',
	severity: 'error',
	about:
		'The figures that a section lists are the figures that its prose shows, and every figure is shown somewhere.',
	why: 'Readers never see a figure that no prose shows. A list that differs from the prose gives wrong information about its section.',
	find: ({ content }) => {
		const sections = proseEntriesOf(content).filter((entry) => entry.kind === 'section');
		const placed = new Set(
			sections.flatMap((section) =>
				chartsOf(section).map(({ key }) => `${section.article ?? ''}/${key}`),
			),
		);
		const unplaced = entriesOf(content, 'figure')
			.filter(({ article }) => isWholeArticle(content, article))
			.filter(({ article }) => !lacksSection(content, article))
			.filter((figure) => !placed.has(`${figure.article ?? ''}/${figure.key}`))
			// If a section lists it, the section is reported instead.
			.filter((figure) => !sections.some((section) => lists(section, figure)))
			.map((figure) => ({
				place: { file: figure.file, line: 1, column: 1 },
				names: [figure.key],
				message: `No section shows the figure \`${figure.key}\`.`,
				hint: `Write \`<Chart of="${figure.key}" />\` in a section and list it in that section's \`figures\`.`,
			}));
		return [...unplaced, ...sections.flatMap(listAgainstProse)];
	},
};

function lists(section: ProseEntry, { article, key }: Entry): boolean {
	return (
		section.article === article &&
		valuesAt(section.value, ['figures', '*']).some(({ value }) => value === key)
	);
}

function chartsOf(section: ProseEntry) {
	return section.placements.flatMap((placement) =>
		placement.type === 'block' && placement.name === 'Chart' && placement.attributes.of
			? [{ key: placement.attributes.of, at: placement.at }]
			: [],
	);
}

function listAgainstProse(section: ProseEntry): Finding[] {
	const listed = valuesAt(section.value, ['figures', '*']);
	// `wrong-value` reports an item that is not a text. We cannot know which figures it lists.
	if (listed.some(({ value }) => typeof value !== 'string')) return [];
	const charts = chartsOf(section);
	// If `figures` is not a list, its value is reported instead.
	const { figures } = section.value as { figures?: unknown };
	const isList = figures === undefined || Array.isArray(figures);
	return [
		...listed
			.filter(({ value }) => section.prose && !charts.some(({ key }) => key === value))
			.map(({ path, value }) => ({
				place: section.at(path),
				names: [String(value)],
				message: `The prose does not show the figure \`${String(value)}\`.`,
				hint: `Write \`<Chart of="${String(value)}" />\` where it belongs, or remove it from the list.`,
			})),
		...charts
			.filter(({ key }) => isList && !listed.some(({ value }) => value === key))
			.map(({ key, at }) => ({
				place: { file: section.file, line: at.line, column: at.column },
				names: [key],
				message: `The section shows the figure \`${key}\` but does not list it.`,
				hint: `Add \`${key}\` to \`figures\` in the frontmatter.`,
			})),
	];
}

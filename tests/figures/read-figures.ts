import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'yaml';
import type { ChartData } from '../../src/figures/chart/row.ts';
import { ArticleSchema } from '../../src/model/records/article.ts';
import { EventsSchema } from '../../src/model/records/event.ts';
import { FigureSchema } from '../../src/model/records/figure.ts';
import { StancesSchema } from '../../src/model/records/stance.ts';

const articles = join(import.meta.dirname, '../../content/articles');
const all = readdirSync(articles, { recursive: true, encoding: 'utf8' }).sort();

/** The figures of the publication, as charts draw them, with their unit and what their axis counts. */
export const figures: readonly {
	name: string;
	unit: string;
	axis: string;
	figure: ChartData;
}[] = all
	.filter((path) => /figures\/[^/]+\.yaml$/.test(path))
	.map((path) => {
		const figure = FigureSchema.parse(read(path));
		const { unit, axis } = figure;
		return { name: path, unit, axis, figure: { ...figure, series: Object.values(figure.series) } };
	});

/** The timelines of the publication. */
export const timelines = all
	.filter((path) => path.endsWith('/events.yaml'))
	.map((path) => ({
		name: path,
		events: Object.entries(EventsSchema.parse(read(path))).map(([key, { date, turning }]) => ({
			key,
			date,
			turning,
		})),
		phases: phasesIn(path.replace('events.yaml', 'index.mdx')),
	}));

/** The stances of the publication. */
export const stanceLists = all
	.filter((path) => path.endsWith('/stances.yaml'))
	.map((path) => ({
		name: path,
		stances: Object.entries(StancesSchema.parse(read(path))).map(([key, stance]) => ({
			...stance,
			key,
		})),
	}));

/** A drawing, parsed so it can be queried. */
export function drawing(svg: string) {
	return load(svg, { xml: true });
}

function phasesIn(path: string) {
	const [, frontmatter = ''] = readFileSync(join(articles, path), 'utf8').split(/^---$/m);
	return ArticleSchema.parse(parse(frontmatter)).timeline?.phases ?? [];
}

function read(path: string): unknown {
	return parse(readFileSync(join(articles, path), 'utf8'));
}

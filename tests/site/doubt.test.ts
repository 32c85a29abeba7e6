import { expect, test } from 'vitest';
import type { SourceNode } from '../../src/model/graph/nodes.ts';
import { byStrength } from '../../src/model/graph/status.ts';
import { readRecords, rebuildWithout } from '../rebuild-without.ts';
import { articlePages, pageAt } from './dist.ts';

/** Whether a row of the table switches a source off, said anew and from the records alone. */
const rows: Record<string, (source: SourceNode) => boolean> = {
	'': () => false,
	state: ({ publisher }) => publisher.ownership === 'state',
	unknown: ({ publisher }) => publisher.ownership === 'unknown',
};
const isOffIn = (without: string) =>
	rows[without] ?? (({ publisher }: SourceNode) => publisher.country === without);

const cellsOf = (path: string) => {
	const { $ } = pageAt(`${path}evidence/`)!;
	return $('.doubt tbody tr')
		.map((_, row) => ({
			without: $(row).attr('data-without')!,
			label: $(row).find('th').text().replace(/\s+/g, ' ').trim(),
			numbers: Object.fromEntries(
				$(row)
					.find('td[data-status]')
					.map((__, cell): [[string, number]] => [
						[$(cell).attr('data-status')!, Number($(cell).text())],
					])
					.get(),
			),
			changed: Number($(row).find('td').last().text()),
		}))
		.get();
};

test.each(articlePages)(
	'$path: the ledger’s table says what a build without those sources would say',
	async ({ path }) => {
		const records = await readRecords();
		const key = path.split('/')[1]!;
		const articleWithout = (without: string) =>
			rebuildWithout(records, isOffIn(without)).find((article) => article.key === key)!;
		const table = cellsOf(path);
		expect(table.map(({ without }) => without)).toEqual(
			expect.arrayContaining(['', 'state', 'unknown']),
		);
		const published = articleWithout('').claims;
		for (const { without, numbers, changed } of table) {
			const { claims } = articleWithout(without);
			const expected = byStrength
				.map((status): [string, number] => [
					status,
					claims.filter((claim) => claim.status === status).length,
				])
				.filter(([status, number]) => number > 0 || status in numbers);
			expect({ without, ...numbers }).toEqual({ without, ...Object.fromEntries(expected) });
			expect({ without, changed }).toEqual({
				without,
				changed: claims.filter(({ status }, index) => status !== published[index]!.status).length,
			});
		}
		const changes = table.map(({ changed }) => changed);
		expect(changes[0]).toBe(0);
		expect(Math.max(...changes)).toBeGreaterThan(0);
	},
);

test.each(articlePages)(
	'$path: the table has each country that more than a twentieth of the evidence comes from, and no other',
	async ({ path }) => {
		const articles = rebuildWithout(await readRecords(), () => false);
		const { claims } = articles.find(({ key }) => path === `/${key}/`)!;
		const evidence = claims.flatMap((claim) => claim.evidence);
		const countries = [...new Set(evidence.map(({ source }) => source.publisher.country))].filter(
			(country) =>
				country !== undefined &&
				evidence.filter(({ source }) => source.publisher.country === country).length >
					evidence.length / 20,
		);
		const listed = cellsOf(path).map(({ without }) => without);
		expect(listed.filter((without) => /^[A-Z]{2}$/.test(without)).sort()).toEqual(countries.sort());
	},
);

test.each(articlePages)('$path leads to the table, with and without script', ({ path, $ }) => {
	expect($('.legend a[data-doubt]').attr('href')).toBe(`${path}evidence/#doubt`);
	expect(pageAt(`${path}evidence/`)!.$('#doubt').length).toBe(1);
});

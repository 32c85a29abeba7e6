import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { about, asEvidence, citeDesk, filler, gazette, local, site } from './cite-desk.ts';

const desk = citeDesk();
const { cite, run, snapshot } = desk;

describe('From an address to a sourced claim', () => {
	test('writes the source, the evidence and the capture, and nothing else; `check` has no problems', async () => {
		const before = await snapshot();
		const address = await site(gazette);
		const { code, output, errors } = await run(
			'cite',
			...[address, ...about, ...asEvidence, ...local, '--yes'],
		);
		expect({ code, errors }).toEqual({ code: 0, errors: '' });
		expect(output).toMatch(/^field +value +taken from$/m);
		expect(output).toMatch(/^title +Flour flows again +the <title>, cut by the <h1>$/m);
		expect(output).toContain('The page has the quote, at #year:');
		const after = await snapshot();
		const claims = 'articles/tide-mill/claims/output.yaml';
		const {
			[claims]: claim = '',
			'captures/gazette-flour-flows-2025.json': capture = '',
			...rest
		} = after;
		expect(rest).toEqual({
			...Object.fromEntries(Object.entries(before).filter(([file]) => file !== claims)),
			'sources/gazette-flour-flows-2025.yaml': [
				'title: Flour flows again',
				'url: https://gazette.example.org/2025/01/flour',
				'publisher: harbury-gazette',
				'authors:\n  - Penn, Lena',
				'published: 2025-01-10',
				'language: en',
				'kind: report',
				'about: The weekly of the town, which had the figure from the miller.\n',
			].join('\n'),
		});
		const added = [
			'    - source: gazette-flour-flows-2025',
			'      relation: supports',
			'      quote: about two tonnes of flour in 2024 – more than ever',
			'      locator: "#year"\n',
		].join('\n');
		expect(claim.replace(added, '')).toBe(before[claims]);
		expect(claim).toContain(`      via: mill-trust\n${added}\nflour-sold:`);
		expect(JSON.parse(capture)).toMatchObject({
			status: 200,
			quotes: [
				{
					quote: 'about two tonnes of flour in 2024 – more than ever',
					before: expect.stringContaining('The mill ground') as string,
				},
			],
		});
		expect(await run('check', '--max-warnings', '0')).toMatchObject({
			code: 0,
			output: expect.stringContaining('0 problems') as string,
		});
	});

	test('a source that is registered gets no second record, and its evidence all the same', async () => {
		const head =
			'<link rel="canonical" href="https://m.gazette.example.org/2024/05/mill?utm_source=x">';
		const { code, output } = await cite(await site({ ...gazette, head }), ...asEvidence, '--yes');
		expect(code).toBe(0);
		expect(output).toContain('It is registered already: `gazette-reopening-2024`');
		const { sources } = { sources: await readdir(join(desk.folder, 'sources')) };
		expect(sources).toHaveLength(6);
		const claims = await readFile(
			join(desk.folder, 'articles/tide-mill/claims/output.yaml'),
			'utf8',
		);
		expect(claims).toContain('    - source: gazette-reopening-2024\n      relation: supports');
		const alone = await cite(await site({ ...gazette, head }), '--yes');
		expect(alone).toMatchObject({
			code: 2,
			errors: expect.stringContaining('registered already') as string,
		});
	});

	test('a new publisher is written with `ownership: unknown`, and missing details are named', async () => {
		const head =
			'<link rel="canonical" href="https://leaf.example.net/flour"><meta property="og:site_name" content="The Leaf">';
		const address = await site({ ...gazette, head });
		const asked = await cite(address, ...about, '--dry-run');
		expect(asked.errors).toMatch(/These are needed as well:\n {2}--kind=/);
		expect(asked.output).toContain('left out: `authors`, `published`.');
		const { code, output } = await cite(address, ...about, ...asEvidence, '--yes', '--kind=report');
		expect(code).toBe(0);
		expect(output).toContain('Not found, and left out: `authors`, `published`.');

		expect(output).toContain(
			'! The publisher `the-leaf` is new and has `ownership: unknown`. Look up who owns it.',
		);
		const after = await snapshot();
		expect(after['publishers/the-leaf.yaml']).toBe('name: The Leaf\nownership: unknown\n');
		expect(after['sources/the-leaf-flour-flows.yaml']).not.toMatch(/published|authors|accessed/);
	});

	test('the same title on the same day from another publisher is reported', async () => {
		const head = gazette.head
			.replace('gazette.example.org/2025/01/flour', 'leaf.example.net/x')
			.replace('2025-01-10', '2024-05-06')
			.replace('Harbury Gazette', 'The Leaf');
		const { output } = await cite(
			await site({ title: 'Old mill turns again', head }),
			...about,
			'--dry-run',
		);
		expect(output).toContain(
			'`gazette-reopening-2024` has the same title and day but another publisher.',
		);
		expect(output).toContain('--carriedBy');
		const signed = gazette.head.replace('Lena Penn', 'North Coast Radio');
		const carried = await cite(await site({ ...gazette, head: signed }), ...about, '--dry-run');
		expect(carried.output).toContain('--publisher=north-coast-radio --carriedBy=harbury-gazette');
	});
});

describe('For programs, and from files', () => {
	test('`--json` prints the fields with their origins, and the written files', async () => {
		const { code, output } = await cite(
			await site(gazette),
			...about,
			...asEvidence,
			'--json',
			'--yes',
		);
		expect(code).toBe(0);
		expect(JSON.parse(output)).toMatchObject({
			key: 'gazette-flour-flows-2025',
			fields: expect.arrayContaining([
				{ field: 'authors', value: ['Penn, Lena'], from: 'meta author' },
			]) as unknown,
			leftOut: [],
			quote: { words: 'about two tonnes of flour in 2024 – more than ever', locator: '#year' },
			problems: [],
			written: [
				`${desk.folder}/articles/tide-mill/claims/output.yaml`,
				`${desk.folder}/sources/gazette-flour-flows-2025.yaml`,
				`${desk.folder}/captures/gazette-flour-flows-2025.json`,
			],
		});
	});

	test('the address of a saved page is read from the page, and nothing of it is kept', async () => {
		await mkdir(join(desk.folder, '_saved'));
		const file = join(desk.folder, '_saved/flour.html');
		const page = `<!DOCTYPE html>\n<!-- saved from url=(0041)https://gazette.example.org/2025/01/flour?utm_source=x -->\n<html lang="en"><head><title>Flour</title>${gazette.head}</head><body><h1>Flour flows again</h1>${gazette.body}${filler}</body></html>`;
		await writeFile(file, page);
		const { code } = await cite('--file', file, ...about, ...asEvidence, '--yes');
		expect(code).toBe(0);
		const after = await snapshot();
		expect(
			after['sources/gazette-flour-flows-2025.yaml'] ?? after['sources/gazette-flour-2025.yaml'],
		).toContain('url: https://gazette.example.org/2025/01/flour\n');
		expect(Object.keys(after).filter((path) => path.startsWith('captures/'))).toHaveLength(1);
	});
});

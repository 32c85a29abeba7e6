import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../http/local-server.ts';
import { about, citeDesk } from './cite-desk.ts';

const desk = citeDesk();
const { cite, snapshot } = desk;

const register = (answers: Record<string, unknown>) =>
	serve((request, response) => {
		const answer = answers[request.url ?? ''];
		const isWanted = request.headers.accept?.includes('citationstyles.csl+json') === true;
		if (answer === undefined || !isWanted) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
	});

test('a DOI is looked up by content negotiation, and cited by its own address', async () => {
	const { origin } = await register({
		'/10.5555/jcm.12': {
			type: 'article-journal',
			title: 'Tides and flour',
			author: [{ family: 'Marsh', given: 'Edda' }],
			issued: { 'date-parts': [[2021, 3, 15]] },
			publisher: 'Harl University Press',
			language: 'en',
		},
	});
	const endpoint = ['--doi-endpoint', `${origin}/{doi}`];
	const { code } = await cite('10.5555/jcm.12', ...endpoint, ...about, '--yes');
	expect(code).toBe(0);
	expect((await snapshot())['sources/harl-university-press-tides-flour-2021.yaml']).toContain(
		'url: https://doi.org/10.5555/jcm.12\npublisher: harl-university-press\nauthors:\n  - Marsh, Edda\ndoi: 10.5555/jcm.12\npublished: 2021-03-15\n',
	);
	const unknown = await cite('10.5555/other', ...endpoint, ...about, '--yes');
	expect(unknown).toMatchObject({
		code: 2,
		errors: expect.stringContaining('does not know the DOI `10.5555/other`') as string,
	});
});

test('an ISBN, with its words in a file', async () => {
	const { origin } = await register({
		'/9780306406157': {
			type: 'book',
			title: 'Slow milling',
			author: [{ name: 'Una Reed' }],
			issued: { raw: 'March 2009' },
			publisher: 'Harl Books',
			URL: 'https://books.example.org/1',
		},
	});
	await mkdir(join(desk.folder, '_saved'));
	const file = join(desk.folder, '_saved/page.txt');
	await writeFile(
		file,
		`${'Words of the book. '.repeat(40)}About two tonnes of flour were ground.`,
	);
	const evidence = [
		'--quote',
		'two tonnes of flour were ground',
		'--for',
		'flour-2024',
		'--relation',
		'partly',
		'--locator',
		'p. 12',
	];
	const { code, errors } = await cite(
		'9780306406157',
		'--isbn-endpoint',
		origin,
		'--file',
		file,
		...evidence,
		...about,
		'--language=en',
		'--yes',
	);
	expect({ code, errors }).toEqual({ code: 0, errors: '' });
	expect((await snapshot())['articles/tide-mill/claims/output.yaml']).toContain(
		'      quote: two tonnes of flour were ground\n      locator: p. 12\n',
	);
});

test('a register with an invalid address is refused in a sentence', async () => {
	const { code, errors } = await desk.cite('10.5555/x', '--doi-endpoint', 'doi.org/{doi}');
	expect(code).toBe(3);
	expect(errors).toContain('Expected an address that starts with `https://` or `http://`.');
	expect(errors).not.toContain('    at ');
});

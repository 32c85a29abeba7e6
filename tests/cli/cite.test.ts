import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn as spawnTerminal } from '@lydell/node-pty';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cite as citeHere } from '../../src/cli/cite-command.ts';
import { serve } from '../http/local-server.ts';
import { fixtureFolder } from '../read-fixture.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cite-'));
	await cp(fixtureFolder('publication'), folder, { recursive: true });
});
afterEach(async () => {
	await chmod(join(folder, 'sources'), 0o755);
	await rm(folder, { recursive: true });
});

const local = ['--allow-address', '127.0.0.0/8', '--retries', '0', '--browser', 'never'];

function run(command: string, ...args: string[]) {
	return new Promise<{ code: number; output: string; errors: string }>((resolve) => {
		const all = [`src/cli/${command}.ts`, ...args, '--content', folder];
		const child = execFile(process.execPath, all, { cwd: root }, (error, output, errors) => {
			resolve({ code: error ? Number(error.code) : 0, output, errors });
		});
		child.stdin?.end();
	});
}

/** The command itself, but for the start of its process, which takes most of the time. */
async function cite(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
	const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
	for (const spy of [log, error]) spy.mockImplementation(() => undefined);
	const textOf = ({ mock }: typeof log) => mock.calls.map(([line]) => `${String(line)}\n`).join('');
	try {
		const code = await citeHere(['node', 'cite', ...args, ...local, '--content', folder]);
		return { code, output: textOf(log), errors: textOf(error) };
	} finally {
		for (const spy of [log, error]) spy.mockRestore();
	}
}

/** Every file of the content folder with its text. */
async function snapshot(): Promise<Record<string, string>> {
	const files = await readdir(folder, { recursive: true, withFileTypes: true });
	const texts = files
		.filter((file) => file.isFile())
		.map(async ({ parentPath, name }) => {
			const path = join(parentPath, name);
			return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
		});
	return Object.fromEntries(await Promise.all(texts));
}

const filler = `<p>${'More is said of the mill on this page, day after day. '.repeat(30)}</p>`;

interface Story {
	lang?: string;
	head?: string;
	title?: string;
	body?: string;
}

/** A site on loopback with one page, which gives itself a public address. */
async function site({
	lang = 'en',
	head = '',
	title = 'Flour flows again',
	body = '',
}: Story = {}) {
	const { origin } = await serve((request, response) => {
		if (request.url !== '/flour') return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(
			`<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}${filler}</main></body></html>`,
		);
	});
	return `${origin}/flour`;
}

const gazette = {
	head: `<link rel="canonical" href="https://gazette.example.org/2025/01/flour"><meta property="og:site_name" content="Harbury Gazette"><meta property="og:type" content="article">
		<meta name="author" content="Lena Penn"><meta property="article:published_time" content="2025-01-10T08:00:00+01:00">`,
	body: '<h2 id="year">The year</h2><p>The mill ground “about two tonnes of flour in 2024 – more than ever”.</p>',
};
const about = ['--about', 'The weekly of the town, which had the figure from the miller.'];
const quoted = ['--quote', 'about two tonnes of flour in 2024 - more than ever'];
const asEvidence = [...quoted, '--for', 'tide-mill/flour-2024', '--relation', 'supports'];

describe('From an address to a sourced claim', () => {
	test('writes the source, the evidence and what was read, and nothing else; `check` has no problems', async () => {
		const before = await snapshot();
		const address = await site(gazette);
		const { code, output, errors } = await run(
			'cite',
			...[address, ...about, ...asEvidence, ...local, '--yes'],
		);
		expect({ code, errors }).toEqual({ code: 0, errors: '' });
		expect(output).toMatch(/^field +value +taken from$/m);
		expect(output).toMatch(/^title +Flour flows again +the <title>, cut by the <h1>$/m);
		expect(output).toContain('The quote stands there, at #year:');
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
		const { sources } = { sources: await readdir(join(folder, 'sources')) };
		expect(sources).toHaveLength(6);
		const claims = await readFile(join(folder, 'articles/tide-mill/claims/output.yaml'), 'utf8');
		expect(claims).toContain('    - source: gazette-reopening-2024\n      relation: supports');
		const alone = await cite(await site({ ...gazette, head }), '--yes');
		expect(alone).toMatchObject({
			code: 2,
			errors: expect.stringContaining('registered already') as string,
		});
	});

	test('a new publisher is written with `ownership: unknown`, and what was not found is named', async () => {
		const head =
			'<link rel="canonical" href="https://leaf.example.net/flour"><meta property="og:site_name" content="The Leaf">';
		const address = await site({ ...gazette, head });
		const { code, output } = await cite(address, ...about, ...asEvidence, '--yes', '--kind=report');
		expect(code).toBe(0);
		expect(output).toContain('Not found, and left out: `authors`, `published`.');
		expect(output).toContain(
			'! The publisher `the-leaf` is new, with `ownership: unknown`: look up who owns it.',
		);
		const after = await snapshot();
		expect(after['publishers/the-leaf.yaml']).toBe('name: The Leaf\nownership: unknown\n');
		expect(after['sources/the-leaf-flour-flows.yaml']).not.toMatch(/published|authors|accessed/);
	});

	test('the same title on the same day elsewhere is told', async () => {
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
			'`gazette-reopening-2024` has the same title and day at another publisher: a wire copy?',
		);
		expect(output).toContain('--carriedBy');
		const signed = gazette.head.replace('Lena Penn', 'North Coast Radio');
		const carried = await cite(await site({ ...gazette, head: signed }), ...about, '--dry-run');
		expect(carried.output).toContain('--publisher=north-coast-radio --carriedBy=harbury-gazette');
	});
});

describe('Nothing is written', () => {
	let before: Record<string, string>;
	beforeEach(async () => {
		before = await snapshot();
	});
	afterEach(async () => {
		await chmod(join(folder, 'sources'), 0o755);
		expect(await snapshot()).toEqual(before);
	});

	test('where the words are not there: the nearest is shown, as JSON too', async () => {
		const address = await site(gazette);
		const wrong = ['--quote', 'about three tonnes of flour in 2024', '--yes'];
		const told = await cite(address, ...about, ...wrong);
		expect(told).toMatchObject({ code: 2, output: '' });
		expect(told.errors).toContain('Nearest: about [-three-] {+two+} tonnes of flour in 2024');
		const asJson = await cite(address, ...about, ...wrong, '--json');
		expect(asJson.code).toBe(2);
		expect(JSON.parse(asJson.output)).toMatchObject({
			error: { verdict: 'drift', nearest: 'about [-three-] {+two+} tonnes of flour in 2024' },
		});
	});

	test('where nobody can be asked what is missing, nor whether to write', async () => {
		const address = await site(gazette);
		const short = await cite(address, ...asEvidence, '--yes');
		expect(short.code).toBe(2);
		expect(short.errors).toMatch(/It needs these as well:\n {2}--about=… .*annotation/);
		const asked = await cite(address, ...about, ...asEvidence);
		expect(asked.code).toBe(2);
		expect(asked.errors).toContain('Nothing is written. `--yes` writes without asking.');
	});

	test('where a foreign quote has no translation', async () => {
		const address = await site({ ...gazette, lang: 'nb' });
		const { code, errors } = await cite(address, ...about, ...asEvidence, '--yes');
		expect(code).toBe(2);
		expect(errors).toContain('--translation=… ');
	});

	test('where the key is taken, the claim or the publisher is not there, or the argument is nothing', async () => {
		const address = await site(gazette);
		const outcomes = [
			await cite(address, ...about, '--key', 'radio-wyke-2024', '--yes'),
			await cite(
				address,
				...quoted,
				'--for',
				'tide-mill/flour-2025',
				'--relation',
				'supports',
				'--yes',
			),
			await cite(address, ...about, '--publisher=harbury-gazete', '--yes'),
			await cite('9780306406158'),
			await cite('https://gazette.example.org/x', '--file', join(folder, 'none.html')),
		];
		expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
		expect(outcomes.map(({ errors }) => errors.split('\n')[0])).toEqual([
			expect.stringMatching(/^`radio-wyke-2024` is taken: see /),
			'There is no claim `flour-2025`. Did you mean `flour-2024`?',
			'There is no publisher `harbury-gazete`. Did you mean `harbury-gazette`?',
			'`9780306406158` is no address of a page, no DOI and no ISBN whose check digit is right.',
			expect.stringMatching(/none\.html` cannot be read: there is no such file\.$/),
		]);
	});

	test('where the quote is too short to be found again', async () => {
		const address = await site(gazette);
		const evidence = ['--quote', 'two tonnes', '--for', 'flour-2024', '--relation', 'partly'];
		const { code, output, errors } = await cite(address, ...about, ...evidence, '--yes');
		expect(code).toBe(2);
		expect(output).toContain('quote-length');
		expect(errors).toContain(
			'Nothing is written: the content would no longer pass `npm run check`.',
		);
	});

	test('where a file in the way lets only some of it be written: the rest is taken back', async () => {
		// What stops a file from being written where everything is allowed, as to the root user.
		await rm(join(folder, 'captures'), { recursive: true });
		await writeFile(join(folder, 'captures'), '');
		before = await snapshot();
		const { code, errors } = await cite(await site(gazette), ...about, ...asEvidence, '--yes');
		expect(code).toBe(1);
		expect(errors).toMatch(
			/^`.*gazette-flour-flows-2025\.json` cannot be written and stays as it was \(E\w+/,
		);
		expect(errors).not.toContain(' at ');
	});

	test('at Ctrl+C in a question', async () => {
		const args = [
			'src/cli/cite.ts',
			await site(gazette),
			...asEvidence,
			...local,
			'--content',
			folder,
		];
		const terminal = spawnTerminal(process.execPath, args, { cwd: root, cols: 120, rows: 40 });
		let shown = '';
		const code = await new Promise<number>((resolve) => {
			terminal.onData((data) => {
				const wasAsked = shown.includes('about:');
				shown += data;
				if (!wasAsked && shown.includes('about:')) terminal.write('\x03');
			});
			terminal.onExit(({ exitCode }) => {
				resolve(exitCode);
			});
		});
		expect(code).toBe(2);
		expect(shown).toContain('Nothing is written.');
	});
});

describe('At a terminal', () => {
	/** Runs the command where somebody sits, who answers each question when it is asked. */
	async function atTerminal(
		args: readonly string[],
		answers: readonly [question: string, keys: string, before?: () => Promise<void>][],
	) {
		const all = ['src/cli/cite.ts', ...args, ...local, '--content', folder];
		const terminal = spawnTerminal(process.execPath, all, { cwd: root, cols: 200, rows: 50 });
		let [shown, seen, asked] = ['', 0, 0];
		const code = await new Promise<number>((resolve) => {
			terminal.onData((data) => {
				shown += data;
				const [question = '', keys = '', before] = answers[asked] ?? [];
				const at = asked < answers.length ? shown.indexOf(question, seen) : -1;
				if (at === -1) return;
				seen = at + question.length;
				asked += 1;
				void (before?.() ?? Promise.resolve()).then(() => {
					terminal.write(keys);
				});
			});
			terminal.onExit(({ exitCode }) => {
				resolve(exitCode);
			});
		});
		return { code, shown };
	}

	test('what is missing is asked for, and whether to write', async () => {
		const args = [await site({ ...gazette, lang: 'nb' }), ...quoted, '--for', 'flour-2024'];
		const { code, shown } = await atTerminal(args, [
			['about:', 'The weekly of the town.\r'],
			['relation:', '\r'],
			['translation:', 'about two tonnes of flour\r'],
			['Write 3 files?', 'y'],
		]);
		expect(shown).toContain('is written, and evidence of `flour-2024`');
		expect(code).toBe(0);
		const after = await snapshot();
		expect(after['sources/gazette-flour-flows-2025.yaml']).toContain(
			'about: The weekly of the town.\n',
		);
		expect(after['articles/tide-mill/claims/output.yaml']).toContain(
			'      relation: supports\n      quote: about two tonnes of flour in 2024 – more than ever\n      translation: about two tonnes of flour\n      locator: "#year"\n',
		);
	});

	test('a file that somebody changes meanwhile stays as they left it, and is shown', async () => {
		const claims = join(folder, 'articles/tide-mill/claims/output.yaml');
		const theirs = (await readFile(claims, 'utf8')).replace('about two tonnes', 'some two tonnes');
		const { code, shown } = await atTerminal(
			[await site(gazette), ...about, ...asEvidence],
			[['Write 3 files?', 'y', () => writeFile(claims, theirs)]],
		);
		expect(code).toBe(2);
		expect(shown).toContain('+  says: The mill ground some two tonnes of flour in 2024.');
		expect(shown).toContain('changed meanwhile. Run it again.');
		expect(await readFile(claims, 'utf8')).toBe(theirs);
		expect(await readdir(join(folder, 'sources'))).toHaveLength(6);
	});
});

describe('For programs, and from files', () => {
	test('`--json` tells fields with their origins, and what was written', async () => {
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
				`${folder}/articles/tide-mill/claims/output.yaml`,
				`${folder}/sources/gazette-flour-flows-2025.yaml`,
				`${folder}/captures/gazette-flour-flows-2025.json`,
			],
		});
	});

	test('a saved page knows where it was saved from, and nothing is kept of it', async () => {
		await mkdir(join(folder, '_saved'));
		const file = join(folder, '_saved/flour.html');
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

describe('Registers', () => {
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
		expect(
			(await snapshot())['sources/harl-tides-flour-2021.yaml'] ??
				(await snapshot())['sources/harl-university-press-tides-flour-2021.yaml'],
		).toContain(
			'url: https://doi.org/10.5555/jcm.12\npublisher: harl-university-press\nauthors:\n  - Marsh, Edda\ndoi: 10.5555/jcm.12\npublished: 2021-03-15\n',
		);
		const unknown = await cite('10.5555/other', ...endpoint, ...about, '--yes');
		expect(unknown).toMatchObject({
			code: 2,
			errors: expect.stringContaining('knows no DOI `10.5555/other`') as string,
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
		await mkdir(join(folder, '_saved'));
		const file = join(folder, '_saved/page.txt');
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
});

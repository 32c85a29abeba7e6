import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { about, asEvidence, citeDesk, gazette, quoted, site } from './cite-desk.ts';

const desk = citeDesk();
const { cite, snapshot } = desk;

let before: Record<string, string>;
beforeEach(async () => {
	before = await snapshot();
});
afterEach(async () => {
	expect(await snapshot()).toEqual(before);
});

test('Nothing is written if the words are not on the page: the nearest are shown, also with JSON', async () => {
	const address = await site(gazette);
	const wrong = ['--quote', 'about three tonnes of flour in 2024', '--yes'];
	const refused = await cite(address, ...about, ...wrong);
	expect(refused).toMatchObject({ code: 2, output: '' });
	expect(refused.errors).toContain('Nearest: about [-three-] {+two+} tonnes of flour in 2024');
	const asJson = await cite(address, ...about, ...wrong, '--json');
	expect(asJson.code).toBe(2);
	expect(JSON.parse(asJson.output)).toMatchObject({
		error: { verdict: 'drift', nearest: 'about [-three-] {+two+} tonnes of flour in 2024' },
	});
});

test('Nothing is written if there is no terminal to ask for missing fields or for confirmation', async () => {
	const address = await site(gazette);
	const short = await cite(address, ...asEvidence, '--yes');
	expect(short.code).toBe(2);
	expect(short.errors).toMatch(/These are needed as well:\n {2}--about=… .*annotation/);
	const asked = await cite(address, ...about, ...asEvidence);
	expect(asked.code).toBe(2);
	expect(asked.errors).toContain('Nothing is written. `--yes` writes without asking.');
});

test('Nothing is written if a foreign quote has no translation', async () => {
	const address = await site({ ...gazette, lang: 'nb' });
	const { code, errors } = await cite(address, ...about, ...asEvidence, '--yes');
	expect(code).toBe(2);
	expect(errors).toContain('--translation=… ');
});

test('Nothing is written if the key is taken, the claim or the publisher does not exist, or the argument is empty', async () => {
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
		await cite(address, ...about, '--publisher=County Council', '--yes'),
		await cite(address, ...about, '--publisher=Harl Library', '--yes'),
		await cite(address, ...about, '--publisher=county-council', '--yes'),
		await cite('9780306406158'),
		await cite('https://gazette.example.org/x', '--file', join(desk.folder, 'none.html')),
		await cite('https://gazette.example.org/x', '--file', desk.folder),
		await cite(address, ...about, ...quoted, '--for', 'tide-mill/', '--yes'),
	];
	expect(outcomes.map(({ code }) => code)).toEqual(outcomes.map(() => 2));
	expect(outcomes.map(({ errors }) => errors.split('\n')[0])).toEqual([
		expect.stringMatching(/^The key `radio-wyke-2024` is already used in /),
		'There is no claim `flour-2025`. Did you mean `flour-2024`?',
		'There is no publisher `harbury-gazete`. Did you mean `harbury-gazette`?',
		'`County Council` is not the key of a publisher. Write it first: `npm run new -- publisher county-council --name="County Council" --ownership=unknown`, then `--publisher=county-council`.',
		'`Harl Library` is not the key of a publisher. Write `--publisher=harl-library`.',
		'There is no publisher `county-council`. Write it first: `npm run new -- publisher county-council --name="…" --ownership=unknown`.',
		'`9780306406158` is not the address of a page, a DOI, or an ISBN with the right check digit.',
		expect.stringMatching(/none\.html` cannot be read: there is no such file\.$/),
		expect.stringMatching(/` cannot be read: it is a folder\.$/),
		'No claim is named: write `ARTICLE/CLAIM`, such as `tide-mill/flour-2024`.',
	]);
});

test('Nothing is written if the quote is too short to be found again', async () => {
	const address = await site(gazette);
	const evidence = ['--quote', 'two tonnes', '--for', 'flour-2024', '--relation', 'partly'];
	const { code, output, errors } = await cite(address, ...about, ...evidence, '--yes');
	expect(code).toBe(2);
	expect(output).toContain('quote-length');
	expect(errors).toContain(
		'Nothing is written, because the content would no longer pass `npm run check`.',
	);
});

test('Nothing is written if one of the files cannot be written: the others are restored', async () => {
	// What stops a file from being written where everything is allowed, as to the root user.
	await rm(join(desk.folder, 'captures'), { recursive: true });
	await writeFile(join(desk.folder, 'captures'), '');
	before = await snapshot();
	const { code, errors } = await cite(await site(gazette), ...about, ...asEvidence, '--yes');
	expect(code).toBe(1);
	expect(errors).toMatch(
		/^`.*gazette-flour-flows-2025\.json` cannot be written and is unchanged \(E\w+/,
	);
	expect(errors).not.toContain(' at ');
});

test('An option with a value that it cannot have ends with 3, and nothing is asked or written', async () => {
	const { code, errors } = await cite('https://mills.example/', '--relation', 'proves');
	expect(code).toBe(3);
	expect(errors).toContain('Allowed choices are');
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { about, asEvidence, citeDesk, gazette, quoted, site } from './cite-desk.ts';

const desk = citeDesk();
const { citeAtTerminal, snapshot } = desk;

test('asks for missing fields, and whether to write', async () => {
	const args = [await site({ ...gazette, lang: 'nb' }), ...quoted, '--for', 'flour-2024'];
	const { code, shown } = await citeAtTerminal(args, [
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
	const claims = join(desk.folder, 'articles/tide-mill/claims/output.yaml');
	const theirs = (await readFile(claims, 'utf8')).replace('about two tonnes', 'some two tonnes');
	const { code, shown } = await citeAtTerminal(
		[await site(gazette), ...about, ...asEvidence],
		[['Write 3 files?', 'y', () => writeFile(claims, theirs)]],
	);
	expect(code).toBe(2);
	expect(shown).toContain('+  says: The mill ground some two tonnes of flour in 2024.');
	expect(shown).toContain('changed in the meantime. Run it again.');
	expect(await readFile(claims, 'utf8')).toBe(theirs);
	expect(await readdir(join(desk.folder, 'sources'))).toHaveLength(6);
});
test('Ctrl+C at a question: nothing is written', async () => {
	const before = await snapshot();
	const { code, shown } = await citeAtTerminal(
		[await site(gazette), ...asEvidence],
		[['about:', '\x03']],
	);
	expect(code).toBe(2);
	expect(shown).toContain('Nothing is written.');
	expect(await snapshot()).toEqual(before);
});

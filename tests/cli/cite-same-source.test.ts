import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { about, citeDesk, filler, gazette, site } from './cite-desk.ts';

const desk = citeDesk();
const { cite, snapshot } = desk;

/** The address of a source that is registered. */
const registered = 'https://gazette.example.org/2024/05/mill';

/** A saved page; the given address says where it was. */
let file: string;
beforeEach(async () => {
	await mkdir(join(desk.folder, '_saved'));
	file = join(desk.folder, '_saved/page.html');
	await save('');
});
const save = (head: string) =>
	writeFile(
		file,
		`<!doctype html><html lang="en"><head><title>Mill</title>${head}</head><body><h1>Mill</h1>${filler}</body></html>`,
	);

const citeSaved = (address: string) =>
	cite(address, '--file', file, ...about, '--kind=report', '--dry-run');

async function expectKnown(address: string): Promise<void> {
	const before = await snapshot();
	const { code, errors } = await citeSaved(address);
	expect(code).toBe(2);
	expect(errors).toMatch(
		/`gazette-reopening-2024`.*registered already|registered already.*`gazette-/,
	);
	expect(await snapshot()).toEqual(before);
}

describe('A source that is registered is known under another address, and gets no second record', () => {
	test.each([
		['with parameters that follow readers', `${registered}?utm_source=x&fbclid=1`],
		['of the site for phones', 'https://m.gazette.example.org/2024/05/mill'],
		['of the host for AMP', 'https://amp.gazette.example.org/2024/05/mill'],
		['of the AMP page', `${registered}/amp/`],
		[
			'in a cache of AMP pages',
			'https://gazette-example-org.cdn.ampproject.org/c/s/gazette.example.org/2024/05/mill',
		],
		['with a dot after the host', 'https://gazette.example.org./2024/05/mill'],
		['with a port', 'https://gazette.example.org:8443/2024/05/mill'],
		['without encryption, with `www.`', 'http://www.gazette.example.org/2024/05/mill/#top'],
	])('%s', (_, address) => expectKnown(address));

	test.each([
		['`canonical`', `<link rel="canonical" href="${registered}">`],
		['`og:url`', `<meta property="og:url" content="${registered}?utm_medium=y">`],
	])('that the page itself names: %s', async (_, head) => {
		await save(head);
		await expectKnown('https://gazette.example.org/p?id=7');
	});

	test('but not a page that an application shows at the address of another', async () => {
		await save(`<link rel="canonical" href="${registered}">`);
		const { code, output } = await citeSaved(`${registered}?utm_source=x#!/story/5`);
		expect(code).toBe(0);
		expect(output).toContain(`url: ${registered}#!/story/5`);
	});

	test('and another page of the same site is another source', async () => {
		const { code, output } = await citeSaved('https://gazette.example.org/2024/05/mill-2');
		expect(code).toBe(0);
		expect(output).not.toContain('registered');
	});
});

test('Words of an agency are stored with the page on which they were read, if both are named', async () => {
	const { code } = await cite(
		await site(gazette),
		...about,
		...['--publisher=north-coast-radio', '--carriedBy=harbury-gazette', '--yes'],
	);
	expect(code).toBe(0);
	const written = Object.entries(await snapshot()).find(([path]) => /^sources\/.*flour/.test(path));
	expect(written?.[1]).toContain('publisher: north-coast-radio\ncarriedBy: harbury-gazette\n');
});

test('Whose page it was read on must be a publisher that there is', async () => {
	const before = await snapshot();
	const address = await site(gazette);
	const { code, output, errors } = await cite(
		...[address, ...about, '--publisher=north-coast-radio', '--carriedBy=harbury-gazete', '--yes'],
	);
	expect(code).toBe(2);
	expect(output + errors).toContain('Did you mean `harbury-gazette`?');
	expect(await snapshot()).toEqual(before);
});

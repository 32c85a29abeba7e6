import { expect, test } from 'vitest';
import { citeDesk } from './cite-desk.ts';

const desk = citeDesk();

test('`new` asks what is to be written, for its key and for what it must have; a record is found by any of its words', async () => {
	const { code, shown } = await desk.runAtTerminal(
		'new',
		['--title=Flour', '--published=2025-01-10'],
		[
			['kind: ', `${'\x1b[B'.repeat(7)}\r`],
			['key: ', 'flour-2025\r'],
			['url: ', 'https://trust.example.org/flour\r'],
			['publisher: ', 'Mill Tr'],
			['1 match', '\r'],
			['language: ', 'en\r'],
			['kind: ', '\r'],
			['about: ', 'The owner of the mill.\r'],
			['Write 1 file?', 'y\r'],
		],
	);
	expect(shown).toContain('The source `flour-2025` is written.');
	expect(code).toBe(0);
	expect((await desk.snapshot())['sources/flour-2025.yaml']).toBe(
		'title: Flour\nurl: https://trust.example.org/flour\npublisher: mill-trust\npublished: 2025-01-10\nlanguage: en\nkind: document\nabout: The owner of the mill.\n',
	);
});

test.each([
	['Ctrl+C', '\x03'],
	['Ctrl+D', '\x04'],
])('%s in a question of `new`: nothing is written, and it is said', async (_, key) => {
	const before = await desk.snapshot();
	const { code, shown } = await desk.runAtTerminal(
		'new',
		['publisher', 'harl-press'],
		[['name: ', key]],
	);
	expect(shown).toContain('Stopped. Nothing is written.');
	expect(code).toBe(2);
	expect(await desk.snapshot()).toEqual(before);
});

test('`new` with nobody at the terminal says what it wants', async () => {
	const { code, errors } = await desk.run('new', 'publisher', '--name=Harl Press');
	expect(code).toBe(2);
	expect(errors).toBe(
		'Say what key the publisher is to have: `npm run new -- publisher KEY --field="value"`.\n',
	);
	const { errors: ofNone } = await desk.run('new');
	expect(ofNone).toMatch(/^Say what is to be written: .* The kinds are article, section, claim, /);
});

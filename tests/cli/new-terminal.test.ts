import { expect, test } from 'vitest';
import { citeDesk } from './cite-desk.ts';

const desk = citeDesk();

test('`new` asks for the kind, the key and the required fields; a record is found by any of its words', async () => {
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

test('`new` offers a list of keys as a choice of several, found by any of their words', async () => {
	const { code, shown } = await desk.runAtTerminal(
		'new',
		['section', 'bread', '--title=Bread', '--summary=It was baked.'],
		[
			['startHere: ', '\r'],
			['at least one', 'state of'],
			['1 match', '\t'],
			['1 match', '\x7f'.repeat('state of'.length)],
			['almanac-1871', 'Harbury Gaz'],
			['1 match', '\t\r'],
			['Write 2 files?', 'y\r'],
		],
	);
	expect(shown).toContain('trust-report-2023, gazette-reopening-2024');
	expect(code).toBe(0);
	expect((await desk.snapshot())['articles/tide-mill/bread.mdx']).toBe(
		'---\ntitle: Bread\nsummary: It was baked.\nstartHere:\n  - trust-report-2023\n  - gazette-reopening-2024\n---\n',
	);
});

test('`new claim` asks for its section, and finds its source by words', async () => {
	const given = ['--says=Bread was baked.', '--kind=fact', '--confidence=low'];
	const { code, shown } = await desk.runAtTerminal(
		'new',
		['claim', 'bread', ...given, '--checked=2025-01-02', '--evidence.0.relation=context'],
		[
			['section: ', 'Flour and'],
			['1 match', '\r'],
			['evidence.0.source: ', 'turns again'],
			['1 match', '\r'],
			['Write 1 file?', 'y\r'],
		],
	);
	expect(shown).toContain('The claim `bread` is written.');
	expect(code).toBe(0);
	expect((await desk.snapshot())['articles/tide-mill/claims/output.yaml']).toContain(
		'\nbread:\n  says: Bread was baked.\n  kind: fact\n  confidence: low\n  checked: 2025-01-02\n  evidence:\n    - source: gazette-reopening-2024\n',
	);
});

test('An invalid answer is reported, and the question is asked again', async () => {
	const given = ['--says=Bread was baked.', '--kind=fact', '--confidence=low', '--section=output'];
	const of = ['--evidence.0.source=almanac-1871', '--evidence.0.relation=context'];
	const clear = '\x15';
	const { code, shown } = await desk.runAtTerminal(
		'new',
		['claim', ...given, ...of],
		[
			['key: ', 'White Bread\r'],
			['is not a key', `${clear}built-1871\r`],
			['is already used', `${clear}white-bread\r`],
			['checked: ', '2 Jan 2025\r'],
			['Expected a day', `${clear}2025-01-02\r`],
			['Write 1 file?', 'y\r'],
		],
	);
	expect(shown).toContain('The claim `white-bread` is written.');
	expect(code).toBe(0);
});

test.each([
	['Ctrl+C', '\x03'],
	['Ctrl+D', '\x04'],
])('%s in a question of `new`: nothing is written, and the command says so', async (_, key) => {
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

test('`new edition-note` says that there are none before there are frozen editions', async () => {
	const { code, errors } = await desk.run('new', 'edition-note', 'second', '--yes');
	expect(code).toBe(2);
	expect(errors).toMatch(/^There are no edition notes yet: .*frozen editions.*\n$/);
});

test('`new` without a terminal says which arguments it needs', async () => {
	const { code, errors } = await desk.run('new', 'publisher', '--name=Harl Press');
	expect(code).toBe(2);
	expect(errors).toBe(
		'Give the publisher a key: `npm run new -- publisher KEY --field="value"`.\n',
	);
	const { errors: ofNone } = await desk.run('new');
	expect(ofNone).toMatch(/^Say what to write: .* KIND is article, section, claim, .* or term\.$/m);
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citeDesk } from './cite-desk.ts';

const desk = citeDesk();
const claims = 'articles/tide-mill/claims/output.yaml';
const given = [
	'--says=Bread was baked.',
	'--kind=fact',
	'--confidence=low',
	'--checked=2025-01-02',
];

test.each([
	['rename', ['claim', 'flour-2024', 'flour'], 'Write 4 files?'],
	[
		'new',
		[
			...['claim', 'bread', '--section=output', ...given],
			...['--evidence.0.source=almanac-1871', '--evidence.0.relation=context'],
		],
		'Write 1 file?',
	],
])(
	'`%s`: a file that somebody changes while it asks stays as they left it, and is shown',
	async (command, args, question) => {
		const before = await desk.snapshot();
		const theirs = (before[claims] ?? '').replace('about two tonnes', 'some two tonnes');
		const save = () => writeFile(join(desk.folder, claims), theirs);
		const { code, shown } = await desk.runAtTerminal(command, args, [[question, 'y\r', save]]);
		expect(code).toBe(2);
		expect(shown).toContain('+  says: The mill ground some two tonnes of flour in 2024.');
		expect(shown).toMatch(/changed in the meantime\. .*Run it again\./);
		expect(await desk.snapshot()).toEqual({ ...before, [claims]: theirs });
	},
);

test('Ctrl+C at the confirmation of `rename`: nothing is written, and the command says so', async () => {
	const before = await desk.snapshot();
	const { code, shown } = await desk.runAtTerminal(
		'rename',
		['claim', 'flour-2024', 'flour'],
		[['? [y/N]', '\x03']],
	);
	expect(shown).toContain('Nothing is written.');
	expect(code).toBe(2);
	expect(await desk.snapshot()).toEqual(before);
});

import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { offsetPlace } from '../../src/desk/place.ts';
import { removeRecord } from '../../src/desk/keys/remove.ts';
import { changedFiles } from '../../src/edit/change.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';

test('A record that is named elsewhere is kept, and each place that names it is listed', async () => {
	const content = await parsePublication();
	const { uses } = removeRecord(content, { kind: 'source', key: 'almanac-1871' });
	expect(uses.map((use) => offsetPlace(content, use))).toContain(
		'content/articles/tide-mill/claims/history.yaml:8:15',
	);
});

test('A record of a map is removed with its lines; comments and the records around it stay', async () => {
	const added = `# The first summer.
spare:
  question: Was it spare?
  says: It was spare.

`;
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('claims/output.yaml')
			? text.replace(/^flour-sold:/m, `${added}# What was sold.\nflour-sold:`)
			: text,
	}));
	const content = parseContent('content', files);
	const { change, uses } = removeRecord(content, { kind: 'claim', key: 'spare' });
	expect(uses).toEqual([]);
	const file = 'content/articles/tide-mill/claims/output.yaml';
	const text = changedFiles(change, (name) => content.texts.get(name)).get(file);
	expect(text).toBe(content.texts.get(file)?.replace(added.slice(added.indexOf('spare:')), ''));
});

test('A record with its own file is removed with the file', async () => {
	const files = [
		...(await readFixture('publication')),
		{ path: 'content/publishers/spare.yaml', text: 'name: Spare\n' },
	];
	const content = parseContent('content', files);
	const { change } = removeRecord(content, { kind: 'publisher', key: 'spare' });
	expect(change).toEqual({
		splices: [],
		moves: [],
		creates: [],
		removals: ['content/publishers/spare.yaml'],
	});
});

test('A source is removed with its capture', async () => {
	const files = [
		...(await readFixture('publication')),
		{ path: 'content/sources/spare.yaml', text: 'title: Spare\n' },
		{ path: 'content/captures/spare.json', text: '{}' },
	];
	const { change } = removeRecord(parseContent('content', files), { kind: 'source', key: 'spare' });
	expect(change.removals).toEqual(['content/sources/spare.yaml', 'content/captures/spare.json']);
});

test.each([
	['section', 'output', ['output.mdx', 'claims/output.yaml']],
	[
		'article',
		'tide-mill',
		expect.arrayContaining(['index.mdx', 'events.yaml', 'claims/index.yaml']),
	],
] as const)('A removal of the %s %s takes its other files along', async (kind, key, files) => {
	const { change } = removeRecord(await parsePublication(), { kind, key });
	expect(change.removals.map((file) => file.replace('content/articles/tide-mill/', ''))).toEqual(
		files,
	);
});

test('The capture of a source can be removed alone', async () => {
	const name = { kind: 'capture', key: 'gazette-reopening-2024' } as const;
	const { change } = removeRecord(await parsePublication(), name);
	expect(change.removals).toEqual(['content/captures/gazette-reopening-2024.json']);
});

import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changed } from '../../../src/linkcheck/collect/changed.ts';
import { collectTargets } from '../../../src/linkcheck/collect/collect-targets.ts';
import { only } from '../../../src/linkcheck/collect/only.ts';
import { readRevision, RevisionError } from '../../../src/linkcheck/collect/read-revision.ts';
import type { Target } from '../../../src/linkcheck/collect/target.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import { readContentFolder } from '../../../src/content/read-folder.ts';
import { fixtureFolder, parsePublication, readFixture } from '../../read-fixture.ts';

const addresses = (targets: readonly Target[]) => targets.map(({ address }) => address);

test('Every address is one target, with all quotes from it and their places', async () => {
	const targets = collectTargets(await parsePublication());
	expect(addresses(targets)).toHaveLength(new Set(addresses(targets)).size);
	expect(targets.find(({ address }) => address.endsWith('/report-2023.pdf'))).toMatchObject({
		date: '2023-12-31',
		uses: [{ as: 'source', key: 'trust-report-2023' }],
		quotes: [
			{
				quote: 'the wheel has not turned since 1924',
				cites: 'claim `closed-1924`',
				place: { file: 'content/articles/tide-mill/claims/history.yaml', line: 22, column: 14 },
			},
			{ cites: 'event `repairs`' },
		],
	});
});

test('A copy is a target of its own, with the same quotes', async () => {
	const copy = collectTargets(await parsePublication()).find(
		({ uses }) => uses[0]?.as === 'archive',
	);
	expect(copy).toMatchObject({ uses: [{ place: { line: 8, column: 8 } }], quotes: [{}, {}] });
});

test('Two sources at one address, apart from their fragments, are one target', async () => {
	const files = await readFixture('publication');
	const report = files.find(({ path }) => path.endsWith('trust-report-2023.yaml'))!;
	report.text = report.text.replace('report-2023.pdf', 'accounts-2024.pdf#page=3');
	const targets = collectTargets(parseContent('content', files));
	const shared = targets.filter(({ address }) => address.includes('accounts-2024'));
	expect(shared).toMatchObject([{ uses: [{}, {}], fragments: ['page=3'] }]);
	expect(shared[0]?.quotes).toHaveLength(3);
});

test('Sources that nothing cites are left out, and publishers are not', async () => {
	const files = await readFixture('publication');
	const path = 'content/sources/postcard-1911.yaml';
	const text = files.find((file) => file.path.endsWith('almanac-1871.yaml'))!.text;
	files.push({ path, text: text.replace('almanac-1871', 'postcard') });
	const targets = collectTargets(parseContent('content', files));
	expect(addresses(targets).filter((address) => address.includes('postcard'))).toEqual([]);
	expect(targets.filter(({ uses }) => uses[0]?.as === 'publisher')).toHaveLength(1);
});

test.each([
	['trust-*', 3],
	['trust-report-2023', 2],
	['https://gazette.example.org/*', 2],
	['*.example.org/mill', 1],
	['built-1871', 1],
	['nothing', 0],
])('`--only %s` means %i addresses', async (pattern, count) => {
	expect(only(collectTargets(await parsePublication()), pattern)).toHaveLength(count);
});

test('The changes since a revision include everything that changed records cite', async () => {
	const root = await mkdtemp(join(tmpdir(), 'revision-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const folder = join(root, 'some where');
	await cp(fixtureFolder('publication'), folder, { recursive: true });
	const git = (...args: string[]) =>
		execFileSync(
			'git',
			['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args],
			{ stdio: 'pipe' },
		);
	git('init', '-q');
	git('add', '.');
	git('commit', '-qm', 'One');
	const read = async () => parseContent(folder, await readContentFolder(folder));
	const since = async (revision: string) => {
		const before = parseContent(folder, await readRevision(folder, revision));
		const now = await read();
		return addresses(changed(collectTargets(now), now, before));
	};
	expect(await since('HEAD')).toEqual([]);

	// What is no file of its own is passed over, and the files after it are read.
	await symlink('radio-wyke-2024.yaml', join(folder, 'sources/linked.yaml'));
	git('add', '.');
	git('commit', '-qm', 'Two');
	const paths = (await readRevision(folder, 'HEAD')).map(({ path }) => path);
	expect(paths).toEqual((await readRevision(folder, 'HEAD~1')).map(({ path }) => path));
	const texts = await readRevision(folder, 'HEAD');
	expect(texts.filter(({ text }) => text === '')).toEqual([]);
	await rm(join(folder, 'sources/linked.yaml'));
	git('commit', '-qam', 'Three');

	const edit = async (path: string, from: string, to: string) => {
		const text = await readFile(join(folder, path), 'utf8');
		expect(text).toContain(from);
		await writeFile(join(folder, path), text.replace(from, to));
	};
	await edit('sources/radio-wyke-2024.yaml', 'radio.example.org/mill', 'radio.example.org/mühle');
	await edit('articles/tide-mill/claims/output.yaml', '2.1 tonnes', '2.2 tonnes');
	await edit('articles/tide-mill/claims/history.yaml', 'built-1871:', '# A remark\nbuilt-1871:');
	expect(await since('HEAD')).toEqual([
		'https://radio.example.org/m%C3%BChle',
		'https://trust.example.org/accounts-2024.pdf',
	]);

	await expect(readRevision(folder, 'no-such')).rejects.toThrow(RevisionError);
	await expect(readRevision(folder, '--help')).rejects.toThrow(RevisionError);
});

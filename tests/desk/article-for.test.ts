import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { articleFor } from '../../src/desk/new/article-for.ts';
import { requireKnownKeys } from '../../src/desk/new/known-keys.ts';
import { newRecord } from '../../src/desk/new/new-record.ts';
import { readFixture } from '../read-fixture.ts';

/** The publication with a second article, which names what is not written yet. */
async function twoArticles() {
	const files = await readFixture('publication');
	const index = files.find(({ path }) => path.endsWith('tide-mill/index.mdx'))?.text ?? '';
	const bakery = index
		.replace('  - history\n', '  - ovens\n')
		.replace('  - output\n', '  - numbers\n')
		.replaceAll(/\(claim:[a-z0-9-]*\)/g, '(claim:bakeries-2020)');
	const ovens =
		'---\ntitle: Ovens\nsummary: Of ovens.\nstartHere: [almanac-1871]\n---\n\n[Hot](claim:heat).\n';
	const added = [
		{ path: 'content/articles/bakery/index.mdx', text: bakery },
		{ path: 'content/articles/bakery/ovens.mdx', text: ovens },
	];
	return parseContent('content', [...files, ...added]);
}

const content = await twoArticles();

test.each([
	['the section it goes into', { kind: 'claim', key: 'bread', section: 'output' }, 'tide-mill'],
	['the prose that marks it', { kind: 'claim', key: 'bakeries-2020' }, 'bakery'],
	['the list that has it', { kind: 'section', key: 'numbers' }, 'bakery'],
	[
		'the claim that it corrects',
		{ kind: 'correction', key: 'flour', fields: { claim: 'flour-2024' } },
		'tide-mill',
	],
	[
		'the claims that it names',
		{ kind: 'figure', key: 'flour', fields: { 'series.a.claims': 'flour-2024, built-1871' } },
		'tide-mill',
	],
] as const)('The article of a new record follows from %s', (_, record, article) => {
	expect(articleFor(content, record)).toBe(article);
});

test('Where nothing says which article, the editor has to', () => {
	const message = 'with `--article`: `tide-mill`, `bakery`.';
	expect(() => articleFor(content, { kind: 'claim', key: 'bread' })).toThrow(message);
	expect(() => articleFor(content, { kind: 'claim', key: 'bread', section: 'index' })).toThrow(
		message,
	);
});

test('A claim goes into the file of the section that marks it', () => {
	const { creates } = newRecord(content, { kind: 'claim', key: 'heat', fields: {} });
	expect(creates.map(({ file }) => file)).toEqual(['content/articles/bakery/claims/ovens.yaml']);
});

test('Advice to write a claim first names its article', () => {
	const data = { series: { a: { claims: ['sales'] } } };
	expect(() => {
		requireKnownKeys(content, { kind: 'figure', article: 'bakery', data });
	}).toThrow('Write it first: `npm run new -- claim sales --article=bakery`.');
});

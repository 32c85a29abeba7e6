import { expect, test } from 'vitest';
import { entriesOf } from '../../src/content/content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { publishedEntries, waitingArticles } from '../../src/content/published.ts';
import { makeReading } from '../../src/content/reading.ts';
import { readFixture, today } from '../read-fixture.ts';

/** The small publication, and a draft that cites one source of its own and one of the published article. */
async function withDraft(status = 'status: draft') {
	const files = await readFixture('publication');
	const article = files.find(({ path }) => path.endsWith('/tide-mill/index.mdx'));
	const source = files.find(({ path }) => path.includes('/sources/'));
	if (!article || !source) throw new Error('The fixture has changed.');
	const shared = source.path.replace(/^.*\/|\.yaml$/g, '');
	const draft = article.text
		.replace(/^status: .*$/m, status)
		.replace(/^(title: ).*$/m, '$1Zyxomma under embargo')
		.replace(/^sections: .*$/m, 'sections: [plan]');
	const add = (path: string, text: string) => files.push({ path: `content/${path}`, text });
	add('articles/secret/index.mdx', draft);
	add(
		'articles/secret/plan.mdx',
		`---\ntitle: Plan\nsummary: The plan.\nstartHere: [memo, ${shared}]\n---\n\nSee [the hatch](term:hatch) of [Nadia](person:nadia-quill).\n`,
	);
	add(
		'sources/memo.yaml',
		`title: Memo\nurl: https://memo.example.org/a\npublisher: hidden-press\nlanguage: en\nkind: document\nabout: Under embargo.\n`,
	);
	add('publishers/hidden-press.yaml', 'name: Hidden Press\nownership: private\n');
	add(
		'glossary/hatch.mdx',
		'---\nterm: Hatch\nkind: place\ndefinition: A hatch.\nsources: [memo]\n---\n',
	);
	add('people/nadia-quill.mdx', '---\nname: Nadia Quill\nrole: Informant\nsources: [memo]\n---\n');
	add(
		'glossary/unused-word.mdx',
		`---\nterm: Word\nkind: concept\ndefinition: A word.\nsources: [${shared}]\n---\n`,
	);
	return { content: parseContent('content', files), shared };
}

test('Drafts, and records that only drafts use, are not published, through every step', async () => {
	const { content, shared } = await withDraft();
	const names = publishedEntries(content, today).map(({ kind, key }) => `${kind} ${key}`);
	for (const hidden of [
		...['source memo', 'publisher hidden-press', 'term hatch', 'person nadia-quill'],
		'article secret',
	]) {
		expect(names).not.toContain(hidden);
	}
	expect(publishedEntries(content, today).filter(({ article }) => article === 'secret')).toEqual(
		[],
	);
	expect(names).toContain(`source ${shared}`);
	expect(names).toContain('term unused-word');
	expect(names).toContain('article tide-mill');
});

test('An article is left out with all that only it uses until its day, and is there from then on', async () => {
	const { content } = await withDraft('status: published');
	const [secret] = entriesOf(content, 'article').filter(({ key }) => key === 'secret');
	if (!secret) throw new Error('The fixture has changed.');
	secret.value = { ...(secret.value as object), published: '2025-12-24' };
	const namesOn = (day: string) =>
		publishedEntries(content, day).map(({ kind, key }) => `${kind} ${key}`);
	for (const hidden of ['article secret', 'source memo', 'person nadia-quill']) {
		expect(namesOn('2025-12-23')).not.toContain(hidden);
		expect(namesOn('2025-12-24')).toContain(hidden);
	}
	expect(waitingArticles(content, '2025-12-23')).toEqual(
		new Map([['secret', { why: 'day', day: '2025-12-24' }]]),
	);
	expect(waitingArticles(content, '2025-12-24')).toEqual(new Map());
});

test('Without a draft everything is published', async () => {
	const content = parseContent('content', await readFixture('publication'));
	expect(publishedEntries(content, today)).toEqual(content.entries);
});

test('Published content has no word of a draft; the editor’s has all of them', async () => {
	const { content } = await withDraft();
	const published = JSON.stringify(
		makeReading(content, { isDevelopment: false, today, report: '' }),
	);
	const all = JSON.stringify(makeReading(content, { isDevelopment: true, today, report: '' }));
	for (const word of ['Zyxomma', 'nadia-quill', 'memo.example.org', 'Hidden Press']) {
		expect(published).not.toContain(word);
		expect(all).toContain(word);
	}
});

test('A preview has unpublished articles, and says of each why it is not published', async () => {
	const { content } = await withDraft();
	const preview = makeReading(content, {
		...{ isDevelopment: false, withDrafts: true, today, report: '' },
	});
	expect(JSON.stringify(preview)).toContain('Zyxomma');
	expect(preview.waiting).toEqual({ secret: { why: 'draft' } });
	const build = makeReading(content, { isDevelopment: false, today, report: '' });
	expect(build.waiting).toEqual({});
	expect(build.digest).not.toBe(preview.digest);
});

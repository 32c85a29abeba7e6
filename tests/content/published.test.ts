import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { publishedEntries } from '../../src/content/published.ts';
import { makeReading } from '../../src/content/reading.ts';
import { readFixture } from '../read-fixture.ts';

/** The small publication, and a draft that cites one source of its own and one of the published article. */
async function withDraft() {
	const files = await readFixture('publication');
	const article = files.find(({ path }) => path.endsWith('/tide-mill/index.mdx'));
	const source = files.find(({ path }) => path.includes('/sources/'));
	if (!article || !source) throw new Error('The fixture has changed.');
	const shared = source.path.replace(/^.*\/|\.yaml$/g, '');
	const draft = article.text
		.replace(/^status: .*$/m, 'status: draft')
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

test('What is published leaves out a draft and what only the draft uses, through every step', async () => {
	const { content, shared } = await withDraft();
	const names = publishedEntries(content).map(({ kind, key }) => `${kind} ${key}`);
	for (const hidden of [
		...['source memo', 'publisher hidden-press', 'term hatch', 'person nadia-quill'],
		'article secret',
	]) {
		expect(names).not.toContain(hidden);
	}
	expect(publishedEntries(content).filter(({ article }) => article === 'secret')).toEqual([]);
	expect(names).toContain(`source ${shared}`);
	expect(names).toContain('term unused-word');
	expect(names).toContain('article tide-mill');
});

test('Without a draft everything is published', async () => {
	const content = parseContent('content', await readFixture('publication'));
	expect(publishedEntries(content)).toEqual(content.entries);
});

test('A reading for readers has no word of a draft; one for the editor has all of them', async () => {
	const { content } = await withDraft();
	const published = JSON.stringify(makeReading(content, { isDevelopment: false, report: '' }));
	const all = JSON.stringify(makeReading(content, { isDevelopment: true, report: '' }));
	for (const word of ['Zyxomma', 'nadia-quill', 'memo.example.org', 'Hidden Press']) {
		expect(published).not.toContain(word);
		expect(all).toContain(word);
	}
});

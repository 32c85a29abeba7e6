import { describe, expect, test } from 'vitest';
import { makeFolder, problemsOf } from './made-site.ts';

describe('A problem', () => {
	test('says what is wrong, with a suggestion, at line and column', async () => {
		const html = '<h1>Mill</h1>\n<p>See <a class="x" href="/thre/#one">there</a>.';
		expect(await problemsOf({ 'index.html': html })).toEqual([
			{
				rule: 'broken-link',
				severity: 'error',
				place: { file: 'index.html', line: 2, column: 21 },
				message: '`/thre/#one` leads to a page that is not in the site.',
				hint: 'Did you mean `/there/`? If not: correct the address, or remove the link.',
				help: 'docs/rules.md#broken-link',
			},
		]);
	});

	test.each([
		['/pages/there/', '/there/'],
		['/there.html', '/there/'],
		['/a+b/', '/a%20b/'],
		['/there/#onne', '#one'],
		['/nothing-like-it-at-all/', undefined],
	])('has for `%s` the near miss `%s`', async (href, near) => {
		const files = { 'index.html': `<a href="${href}">x</a>`, 'a b/index.html': '' };
		const [problem] = await problemsOf(files);
		expect(/mean `([^`]+)`/.exec(problem!.hint)?.[1]).toBe(near);
	});

	test('that is on many pages is reported once, with the other places', async () => {
		const names = Array.from({ length: 30 }, (_, i): [string, string] => [
			`p${i + 10}/index.html`,
			'<a href="/gone/">x</a>',
		]);
		const problems = await problemsOf(Object.fromEntries(names));
		expect(problems).toHaveLength(1);
		expect(problems[0]!.details).toHaveLength(11);
		expect(problems[0]!.details!.at(-1)).toBe('and at 19 more places');
	});

	test('that is on a few pages is reported on each', async () => {
		const names = Array.from({ length: 3 }, (_, i): [string, string] => [
			`p${i}/index.html`,
			'<a href="/gone/">x</a>',
		]);
		expect(await problemsOf(Object.fromEntries(names))).toHaveLength(3);
	});
});

describe('A problem is shown where it was written', () => {
	async function placeIn(
		sources: Record<string, string>,
		html: string,
		page = 'mill/history/index.html',
	) {
		const folder = await makeFolder(sources);
		const [problem] = await problemsOf({ [page]: html }, { sources: [folder] });
		const { file, line, column } = problem!.place;
		return `${file.replace(`${folder}/`, '')}:${line}:${column}`;
	}

	test('where the address occurs once in the sources', async () => {
		const sources = {
			'a.mdx': 'One\n\nSee [there](/gone/).',
			'b.astro': '<a href="/gone/more/">x</a>',
		};
		expect(await placeIn(sources, '<a href="/gone/">there</a>')).toBe('a.mdx:3:13');
	});

	test('in the file that the page is made from, if it occurs in others too', async () => {
		const sources = { 'mill/history.mdx': '[x](/gone/)', 'mill/output.mdx': '[x](/gone/)' };
		expect(await placeIn(sources, '<a href="/gone/">x</a>')).toBe('mill/history.mdx:1:5');
	});

	test('at the linked words, if the address is generated', async () => {
		const sources = { 'a.mdx': 'The [old sluice gate](term:sluice).' };
		expect(await placeIn(sources, '<a class="x" href="/made/">old <b>sluice</b> gate</a>')).toBe(
			'a.mdx:1:6',
		);
	});

	test('where a mark names the key, in the file of the page', async () => {
		const sources = { 'mill/history.mdx': 'By [Marsh](person:edda-marsh).' };
		expect(await placeIn(sources, '<a href="/people/edda-marsh/">E.</a>')).toBe(
			'mill/history.mdx:1:19',
		);
	});

	test('in the built page, if it occurs in several sources or in none', async () => {
		const sources = { 'a.mdx': '[x](/gone/)', 'b.mdx': '[x](/gone/)' };
		expect(await placeIn(sources, '<a href="/gone/">x</a>')).toBe('mill/history/index.html:1:4');
		expect(await placeIn({}, '<a href="/gone/">x</a>')).toBe('mill/history/index.html:1:4');
	});

	test('once, with the pages, however many pages a layout puts it on', async () => {
		const folder = await makeFolder({ 'Page.astro': '<footer><a href="/gone/">x</a></footer>' });
		const page = '<footer><a href="/gone/">x</a></footer>';
		const problems = await problemsOf(
			{ 'a/index.html': page, 'b/index.html': page },
			{ sources: [folder] },
		);
		expect(problems).toHaveLength(1);
		expect(problems[0]!.details).toEqual([
			'built as a/index.html:1:12',
			'built as b/index.html:1:12',
		]);
	});
});

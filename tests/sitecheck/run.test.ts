import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test, vi } from 'vitest';
import { checkSite } from '../../src/sitecheck/check-site.ts';
import { SiteFolderError } from '../../src/sitecheck/read-site.ts';
import { faultsOf, makeFolder } from './made-site.ts';

describe('A run', () => {
	test('parses a page once, however many links lead to it', async () => {
		const links = Array.from({ length: 10_000 }, () => '<a href="/there/#one">x</a>').join('');
		const folder = await makeFolder({ 'index.html': links, 'there/index.html': '<p id="one">' });
		const end = vi.spyOn(Parser.prototype, 'end');
		const report = await checkSite(folder, { address: 'https://mill.example' });
		expect(end).toHaveBeenCalledTimes(2);
		end.mockRestore();
		expect(report).toEqual({ problems: [], pages: 2, links: 10_000 });
	});

	test('reads the files that links of the disk point to', async () => {
		const folder = await makeFolder({
			'index.html': '<img alt="" src="b.svg">',
			'a.svg': '<svg/>',
		});
		await symlink(join(folder, 'a.svg'), join(folder, 'b.svg'));
		await symlink(join(folder, 'nothing'), join(folder, 'c.svg'));
		const { problems } = await checkSite(folder, { address: 'https://mill.example' });
		expect(problems).toEqual([]);
	});

	test.each([
		['that is not there', () => Promise.resolve('/nowhere/at/all'), /cannot be read/],
		['without a page', () => makeFolder({ 'a.txt': '' }), /no page/],
	])('fails on a folder %s, with a sentence', async (_, make, sentence) => {
		const run = checkSite(await make(), { address: 'https://mill.example' });
		await expect(run).rejects.toThrow(SiteFolderError);
		await expect(run).rejects.toThrow(sentence);
	});

	test.each([
		'<',
		'<a href="',
		'<a href=>',
		'<a href',
		'<img srcset="">',
		'<style>url(',
		'<base href="http://[">',
		'<a href="http://[::">',
		'\u0000<a id="\u0000">',
		'<svg><style><![CDATA[url(',
		'<meta http-equiv=refresh content=";">',
		'<a href="/\ud800">x</a>',
	])('lives through `%s`', async (html) => {
		await expect(
			faultsOf({ 'index.html': html, 'a.xml': html, 'a.svg': html, 'a.css': html }),
		).resolves.toBeDefined();
	});
});

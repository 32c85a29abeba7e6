import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerRules } from '../../src/publishing/rules.ts';
import { dist, files, pages, placed, resolve, type BuiltPage } from './dist.ts';

/** Relations of a `<link>` that a browser does not fetch. */
const unfetched = ['canonical', 'alternate', 'author', 'license', 'next', 'prev', 'cite-as'];

/** Addresses that a browser fetches by itself to show a page. */
function subresources({ $ }: BuiltPage): string[] {
	const bySource = ['src', 'poster', 'data'].flatMap((name) =>
		$(`[${name}]`)
			.map((_, element) => $(element).attr(name)!)
			.get(),
	);
	const bySet = $('[srcset], [imagesrcset]')
		.map((_, element) => $(element).attr('srcset') ?? $(element).attr('imagesrcset')!)
		.get()
		.flatMap((set) => set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!));
	const byLink = $('link[href]')
		.filter((_, link) => !unfetched.includes($(link).attr('rel') ?? ''))
		.map((_, link) => $(link).attr('href')!)
		.get();
	const bySvg = $('svg use, svg image')
		.map((_, element) => $(element).attr('href') ?? $(element).attr('xlink:href') ?? '')
		.get();
	const styles = $('style')
		.map((_, style) => $(style).text())
		.get();
	const inline = $('[style]')
		.map((_, element) => $(element).attr('style')!)
		.get();
	return [
		...bySource,
		...bySet,
		...byLink,
		...bySvg,
		...[...styles, ...inline].flatMap(cssAddresses),
	];
}

/** Addresses in `url()` and `@import` of a style sheet. */
function cssAddresses(css: string): string[] {
	const plain = css.replace(/\/\*.*?\*\//gs, '');
	return [...plain.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
		([, url, imported]) => url ?? imported!,
	);
}

test('no page fetches anything from another host', () => {
	const foreign = pages.flatMap((page) =>
		subresources(page)
			.filter((address) => !address.startsWith('data:') && !resolve(address, page))
			.map((address) => placed(page, address)),
	);
	expect(foreign).toEqual([]);
});

test('every file that a page requests exists', () => {
	const missing = pages.flatMap((page) =>
		subresources(page)
			.filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
			.filter((address) => {
				const target = resolve(address, page);
				return target && !files.has(target.path);
			})
			.map((address) => placed(page, address)),
	);
	expect(missing).toEqual([]);
});

test('no style sheet fetches anything from another host', () => {
	const foreign = [...files]
		.filter((file) => file.endsWith('.css'))
		.flatMap((file) =>
			cssAddresses(readFileSync(join(dist, file), 'utf8'))
				.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
				.map((address) => `${file}: ${address}`),
		);
	expect(foreign).toEqual([]);
});

test.each(pages)('$path forbids everything that it does not need', ({ $ }) => {
	const policy = $('head > meta[http-equiv="content-security-policy" i]');
	expect(policy.length).toBe(1);

	const directives = policy
		.attr('content')!
		.split(';')
		.map((directive) => directive.trim());
	expect(directives).toContain("default-src 'none'");
	expect(directives).toContain("base-uri 'none'");
	const loose = directives
		.flatMap((directive) => directive.split(/\s+/).slice(1))
		.filter((source) => /\*|:\/\/|unsafe/.test(source));
	expect(loose).toEqual([]);
});

test('no page carries a handler or a script address in its markup', () => {
	const found = pages.flatMap((page) =>
		page
			.$('*')
			.toArray()
			.flatMap((element) => Object.entries(page.$(element).attr() ?? {}))
			.filter(([name, value]) => name.startsWith('on') || /^\s*javascript:/i.test(value))
			.map(([name, value]) => placed(page, `${name}="${value}"`)),
	);
	expect(found).toEqual([]);
});

test('browsers cache files with a hash in their name for ever, and no others', () => {
	const kept = headerRules
		.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'))
		.flatMap(({ paths }) => paths);
	const isKept = (file: string) =>
		kept.some((path) => {
			const [begins = '', ends = ''] = path.split('*');
			return file.startsWith(`/${begins}`) && file.endsWith(ends);
		});
	const hashed = [...files].filter(
		(file) =>
			file.startsWith('/_astro/') || /^\/search-index\/[a-z]+-[\da-f]{12}\.json$/.test(file),
	);
	expect(hashed.length).toBeGreaterThan(10);
	expect([...files].filter(isKept).toSorted()).toEqual(hashed.toSorted());
});

import { describe, expect, test } from 'vitest';
import { faultsOf, problemsOf, rulesBrokenBy } from './made-site.ts';

describe('Correct addresses are not reported', () => {
	test.each([
		['a page', '<a href="/there/">x</a>'],
		['a page, from where it stands', '<a href="there/">x</a><a href="./there/">x</a>'],
		['its file', '<a href="/there/index.html">x</a>'],
		['an id', '<a href="/there/#one">x</a>'],
		['an id with a space, encoded', '<a href="/there/#two%20words">x</a>'],
		['the name of an anchor', '<a href="/there/#old">x</a>'],
		['the top', '<a href="#top">x</a><a href="#TOP">x</a><a href="/there/#top">x</a>'],
		['an empty fragment', '<a href="#">x</a><a href="/there/#">x</a>'],
		['the page itself', '<a href="">x</a><a href="?page=2">x</a>'],
		['a query', '<a href="/there/?q=a+b%20c&amp;d#one">x</a>'],
		['our own address in full', '<a href="https://mill.example/there/#one">x</a>'],
		[
			'our own address without scheme, or with the other',
			'<a href="//mill.example/there/">x</a><a href="http://mill.example/there/">x</a>',
		],
		['an element of an SVG', '<svg><use href="/icon.svg#leaf"/></svg><img alt="" src="/icon.svg">'],
		[
			'pictures of which one has a size that browsers ignore',
			'<img alt="" src="/icon.svg" srcset="/icon.svg, /icon.svg 500px">',
		],
		['another site, whatever it holds', '<a href="https://other.example/a b#c">x</a>'],
		[
			'what is no place',
			'<a href="mailto:a@b.example">x</a><a href="tel:+1">x</a><img alt="" src="data:image/png;base64,AA==">',
		],
		['white space around an address', '<a href=" /there/\n">x</a>'],
		['entities in an address', '<a href="&#47;there&sol;">x</a>'],
		[
			'what stands in a comment or a script',
			'<!-- <a href="/no/"> --><script>"<a href=/no/>"</script>',
		],
		['ids in templates, which are of no page', '<p id="a"></p><template><p id="a"></p></template>'],
		[
			'all white space of ASCII around an address',
			'<a href="&#9;&#10;&#12;&#13; /there/&#12;">x</a>',
		],
	])('%s', async (_, html) => {
		expect(await faultsOf({ 'index.html': html })).toEqual([]);
	});

	test('names with spaces, plus signs, percent signs and other scripts, encoded', async () => {
		const html = [
			'<a href="/a%20b/">x</a><a href="/a+b/">x</a><a href="/a%2Bb/">x</a>',
			'<a href="/100%25/">x</a><a href="/мельница/">x</a><a href="/%D0%BC%D0%B5%D0%BB%D1%8C%D0%BD%D0%B8%D1%86%D0%B0/">x</a>',
		].join('\n');
		const pages = ['a b', 'a+b', '100%', 'мельница'].map((name): [string, string] => [
			`${name}/index.html`,
			'x',
		]);
		expect(await faultsOf({ ...Object.fromEntries(pages), 'index.html': html })).toEqual([]);
	});
});

describe('A broken address breaks the rule for its kind', () => {
	test.each([
		['broken-link', '<a href="/gone/">x</a>'],
		['broken-fragment', '<template><p id="a"></p></template><a href="#a">x</a>'],
		['broken-fragment', '<noscript><p id="a"></p></noscript><a href="#a">x</a>'],
		[
			'broken-fragment',
			'<div><template shadowrootmode="open"><p id="a"></p></template></div><a href="#a">x</a>',
		],
		['broken-link', '<map name="m"><area href="/gone/" alt=""></map>'],
		['broken-link', '<iframe src="/gone/"></iframe>'],
		['broken-link', '<form action="/gone/"></form>'],
		['broken-link', '<blockquote cite="/gone/"></blockquote>'],
		['broken-link', '<link rel="next" href="/gone/">'],
		['broken-link', '<link rel="canonical" href="https://mill.example/gone/">'],
		['broken-link', '<meta property="og:url" content="https://mill.example/gone/">'],
		['broken-link', '<meta http-equiv="refresh" content="0; url=/gone/">'],
		['broken-link', '<svg><a xlink:href="/gone/"><text>x</text></a></svg>'],
		['broken-link', '<a href="/there%2Findex.html">x</a>'],
		['broken-link', '<a href="//mill.example/gone/">x</a>'],
		['broken-image', '<img alt="" src="/gone.png">'],
		['broken-image', '<img alt="" src="">'],
		['broken-image', '<img alt="" src="/icon.svg" srcset="/icon.svg 1x, /gone,2.png 2x">'],
		['broken-image', '<picture><source srcset="/gone.webp"><img alt="" src="/icon.svg"></picture>'],
		['broken-image', '<img alt="" src="/icon.svg" srcset="/icon.svg 500px, /gone.png 1000px">'],
		['broken-image', '<img alt="" srcset="/icon.svg 500px\n,/icon.svg (a, b), /gone,2.png 2x">'],
		['broken-image', '<video poster="/gone.png"></video>'],
		['broken-image', '<svg><image href="/gone.png"/></svg>'],
		['broken-image', '<link rel="icon" href="/gone.ico">'],
		['broken-image', '<meta property="og:image" content="https://mill.example/gone.png">'],
		['broken-image', '<meta name="twitter:image" content="/gone.png">'],
		['broken-media', '<audio src="/gone.mp3"></audio>'],
		['broken-media', '<video><source src="/gone.webm"><track src="/icon.svg"></video>'],
		['broken-media', '<video><track src="/gone.vtt"></video>'],
		['broken-media', '<object data="/gone.pdf"></object>'],
		['broken-resource', '<link rel="stylesheet" href="/gone.css">'],
		['broken-resource', '<script src="/gone.js"></script>'],
		['broken-resource', '<style>@import "/gone.css";</style>'],
		['broken-resource', '<style>p { background: url( "/gone.png" ) }</style>'],
		['broken-resource', '<style>p { background: \\75 rl(/gone.png) }</style>'],
		['broken-resource', '<p style="background: image-set(\'/gone.png\' 1x)"></p>'],
		['local-address', '<a href="http://localhost:4321/there/">x</a>'],
		['local-address', '<a href="http://127.0.0.1/">x</a>'],
		['local-address', '<img alt="" src="file:///home/a.png">'],
		['malformed-address', '<a href="https://">x</a>'],
		['malformed-address', '<a href="/there\\">x</a>'],
		['malformed-address', '<a href="/100%/">x</a>'],
		['malformed-address', '<a href="/%E0%A4/">x</a>'],
		['wrong-case', '<a href="/There/">x</a>'],
		['wrong-case', '<img alt="" src="/icon.SVG">'],
		['trailing-slash', '<a href="/there">x</a>'],
		['trailing-slash', '<a href="/there#one">x</a>'],
		['broken-link', '<a href="/icon.svg/">x</a>'],
		['broken-fragment', '<a href="#gone">x</a>'],
		['broken-fragment', '<a href="/there/#One">x</a>'],
		['broken-fragment', '<a href="/there/#gone:~:text=One">x</a>'],
		['broken-fragment', '<svg><use href="#gone"/></svg>'],
		['broken-fragment', '<svg><use href="/icon.svg#gone"/></svg>'],
		['broken-fragment', '<svg><rect fill="url(#gone)"/></svg>'],
		['unknown-map', '<map name="a"></map><img alt="" src="/icon.svg" usemap="#b">'],
		['unknown-map', '<map name="a"></map><img alt="" src="/icon.svg" usemap="a">'],
		['duplicate-id', '<p id="a"></p><p id="a"></p>'],
	])('%s: %s', async (rule, html) => {
		expect(await rulesBrokenBy(html)).toEqual([rule]);
	});

	test.each([
		['broken-link', '<a href="/there/&nbsp;">x</a>'],
		['broken-link', '<a href="/there/&#xFEFF;">x</a>'],
		['broken-link', '<a href="&#x3000;/there/">x</a>'],
		['broken-link', '<base href="&nbsp;/there/"><a href="./">x</a>'],
		['broken-resource', '<style>p { background: url("/icon.svg\\a0") }</style>'],
	])('%s, because browsers leave out only white space of ASCII: %s', async (rule, html) => {
		expect(await rulesBrokenBy(html)).toContain(rule);
	});

	test.each([
		'<style>@namespace url(/gone/);</style>',
		'<style>p::after { content: "/gone/" }</style>',
	])('but %s is no address', async (html) => {
		expect(await rulesBrokenBy(html)).toEqual([]);
	});

	test('a missing fragment is reported together with a wrong slash or wrong letters', async () => {
		expect(await rulesBrokenBy('<a href="/there#gone">x</a>')).toEqual([
			...['broken-fragment', 'trailing-slash'],
		]);
		expect(await rulesBrokenBy('<a href="/There/#gone">x</a>')).toEqual([
			...['broken-fragment', 'wrong-case'],
		]);
	});

	test('raw-space: a warning if browsers find the page, or a warning beside the error if they do not', async () => {
		const page = { 'a b/index.html': '', 'index.html': '<a href="/a b/">x</a>' };
		expect(await problemsOf(page)).toMatchObject([{ rule: 'raw-space', severity: 'warning' }]);
		expect(await problemsOf({ ...page, 'index.html': '<a href="/c d/">x</a>' })).toMatchObject([
			{ rule: 'broken-link', severity: 'error' },
			{ rule: 'raw-space', severity: 'warning' },
		]);
	});

	test.each([
		[' ', 'There is a space in', '`%20`'],
		['\t', 'There is a tab in', 'Remove the tab.'],
		['\n', 'There is a line end in', 'Remove the line end.'],
		['\u00a0', 'There is a space of another kind (U+00A0) in', '`%C2%A0`'],
	])('raw-space: what to do about %j is what browsers make of it', async (space, message, hint) => {
		const there = /[\t\n]/.test(space) ? 'ab' : `a${space}b`;
		const page = { [`${there}/index.html`]: '', 'index.html': `<a href="/a${space}b/">x</a>` };
		expect(await problemsOf(page)).toMatchObject([
			{
				rule: 'raw-space',
				message: expect.stringContaining(message) as unknown,
				hint: expect.stringContaining(hint) as unknown,
			},
		]);
	});

	test('in the pages that a feed contains', async () => {
		const gone = '<p><a href="https://mill.example/gone/">x</a> <img src="/gone.png" alt=""></p>';
		const escaped = gone.replaceAll('<', '&lt;');
		const atom = (content: string) =>
			`<feed xmlns="http://www.w3.org/2005/Atom"><entry>\n${content}</entry></feed>`;
		const rss = (content: string) => `<rss><channel><item>\n${content}</item></channel></rss>`;
		const found = (file: string) => [
			...[`broken-feed-address ${file}:2`, `broken-feed-address ${file}:2`],
		];
		const files = {
			'index.html': '',
			'a.xml': atom(`<content type="html">${escaped}</content>`),
			'b.xml': atom(`<content type="xhtml"><div>${gone.replace('"">', '""/>')}</div></content>`),
			'c.xml': rss(`<description><![CDATA[${gone}]]></description>`),
			'd.xml': rss(`<content:encoded>${escaped}</content:encoded>`),
			'e.xml': atom(`<content type="text">${escaped}</content>`),
		};
		const places = (await faultsOf(files)).map((fault) => fault.replace(/:\d+$/, ''));
		expect(places).toEqual(['a.xml', 'b.xml', 'c.xml', 'd.xml'].flatMap(found));
	});

	test('folder-without-index: a folder that has files and no page', async () => {
		const files = { 'downloads/a.pdf': '' };
		expect(await rulesBrokenBy('<a href="/downloads/">x</a>', files)).toEqual([
			'folder-without-index',
		]);
		expect(await rulesBrokenBy('<a href="/downloads">x</a>', files)).toEqual([
			'folder-without-index',
		]);
	});

	test('case-clash: two files that are one file on some disks', async () => {
		expect(await faultsOf({ 'a/index.html': '', 'A/index.html': '' })).toEqual([
			'case-clash a/index.html:1:1',
		]);
	});

	test('a name with its accents encoded differently has the wrong case for its file', async () => {
		const html = `<a href="/${encodeURIComponent('caf\u00e9')}/">x</a>`;
		const [problem] = await problemsOf({ 'cafe\u0301/index.html': '', 'index.html': html });
		expect(problem).toMatchObject({ rule: 'wrong-case' });
		expect(problem!.message).toContain('Unicode form');
	});

	test('in stylesheets, feeds, sitemaps, robots.txt, manifests and SVG', async () => {
		const files = {
			'index.html': '',
			'css/a.css': 'p {\n background: url(gone.png) }',
			'feed.xml':
				'<rss version="2.0"><channel><link>https://mill.example/</link>\n<item><link>https://mill.example/gone/</link><guid>https://mill.example/gone-2/</guid><guid isPermaLink="false">/x/</guid><enclosure url="/gone.mp3"/></item></channel></rss>',
			'atom.xml':
				'<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://mill.example/gone/"/></feed>',
			'sitemap.xml': '<urlset><url><loc>\nhttps://mill.example/gone/</loc></url></urlset>',
			'robots.txt': 'User-agent: *\nSitemap: https://mill.example/sitemap-gone.xml\n',
			'site.webmanifest': '{ "icons": [{ "src": "/gone.png" }] }',
			'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="gone.png"/></svg>',
		};
		expect(await faultsOf(files)).toEqual([
			'broken-feed-address atom.xml:1:49',
			'broken-resource css/a.css:2:14',
			'broken-image drawing.svg:1:48',
			'broken-feed-address feed.xml:2:13',
			'broken-feed-address feed.xml:2:52',
			'broken-feed-address feed.xml:2:134',
			'broken-sitemap-address robots.txt:2:1',
			'broken-image site.webmanifest:1:22',
			'broken-sitemap-address sitemap.xml:2:1',
		]);
	});

	test('in JSON-LD, JSON feeds, llms.txt and the redirects of hosts, but not in names or patterns', async () => {
		const data = {
			'@id': 'https://mill.example/#mill',
			url: 'https://mill.example/gone/',
			image: ['https://mill.example/icon.svg', 'https://mill.example/gone.png'],
			sameAs: 'https://other.example/',
			name: '/no/',
		};
		const files = {
			'index.html': `<script type="application/ld+json">\n${JSON.stringify(data, null, '\t')}</script><script>{"url": "/no/"}</script>`,
			// This file says that it is a feed, whatever its name. Addresses in other data are not ours to
			// check.
			'latest.json':
				'{ "version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://mill.example/",\n "items": [{ "url": "/gone/" }] }',
			'feed.json': '{ "items": [{ "url": "/no/" }] }',
			'llms.txt':
				'# Mill\n\n- [There](https://mill.example/there/): it is.\n- [Gone](/gone/): no.\n',
			_redirects:
				'# Made.\n/old /there/ 301\n/older /gone/ 301\n/blog/* /:splat 301\n/out https://other.example/ 301\n',
		};
		const places = (await faultsOf(files)).map((fault) => fault.replace(/:\d+$/, ''));
		expect(places).toEqual([
			...['broken-link _redirects:3', 'broken-link index.html:4', 'broken-image index.html:7'],
			...['broken-feed-address latest.json:2', 'broken-link llms.txt:4'],
		]);
	});
});

describe('Addresses are resolved from where they are written', () => {
	test('a `<base>` changes relative addresses, fragments included', async () => {
		const html =
			'<base href="/there/"><a href="index.html">x</a><a href="#one">x</a><a href="#gone">x</a>';
		expect(await rulesBrokenBy(html)).toEqual(['broken-fragment']);
	});

	test('a `<base>` of another site takes all that is relative out of ours', async () => {
		expect(
			await rulesBrokenBy('<base href="https://other.example/"><a href="/gone/">x</a>'),
		).toEqual([]);
	});

	test('below a base path, addresses begin with it', async () => {
		const html =
			'<a href="/docs/there/">x</a><a href="/docs">x</a><a href="/there/">x</a><a href="/docs/gone/">x</a>';
		const faults = await problemsOf(
			{ 'index.html': html },
			{ address: 'https://mill.example/docs' },
		);
		expect(faults.map(({ rule, hint }) => [rule, hint.split('`')[1]])).toEqual([
			['outside-base', '/docs/there/'],
			['broken-link', undefined],
		]);
	});

	test.each([
		['always', ['trailing-slash index.html:1:27']],
		['never', ['trailing-slash index.html:1:4']],
		['ignore', []],
	] as const)('with final slashes `%s`', async (trailingSlash, expected) => {
		const html = '<a href="/there/">x</a><a href="/there">x</a><a href="/">x</a>';
		const faults = await faultsOf({ 'index.html': html }, { trailingSlash });
		expect(faults).toEqual(expected);
	});

	test.each(['always', 'never', 'ignore'] as const)(
		'with final slashes `%s`, what is not there is missing with a slash and without',
		async (trailingSlash) => {
			const html = '<a href="/gone/">x</a><a href="/gone">x</a>';
			expect(await faultsOf({ 'index.html': html }, { trailingSlash })).toEqual([
				'broken-link index.html:1:4',
				'broken-link index.html:1:26',
			]);
		},
	);

	test('pages built as `name.html` are found without their ending, except with slashes `always`', async () => {
		const files = { 'a.html': '<a href="/a">x</a>' };
		expect(await faultsOf(files, { trailingSlash: 'never' })).toEqual([]);
		expect(await faultsOf(files)).toEqual(['broken-link a.html:1:4']);
	});
});

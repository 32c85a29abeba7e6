import { expect, test } from 'vitest';
import { readMetadata } from '../../src/metadata/read-metadata.ts';

const item = '<div itemscope itemtype="http://schema.org/Article" itemprop="author">';
const ring = Array.from(
	{ length: 300 },
	(_, index) =>
		`<div id="a${index}" itemscope itemprop="author" itemtype="http://schema.org/Article" itemref="a${(index + 1) % 300} a${(index + 2) % 300}"></div>`,
);
const references = Array.from({ length: 100 }, (_, index) => ({
	'@type': 'Article',
	'@id': `#${index}`,
	author: Array.from({ length: 100 }, (__, other) => ({ '@id': `#${other}` })),
}));

/** Each of these took minutes, or all of the stack, in one reading or another. */
test.each([
	['elements within elements', '<div class="date">'.repeat(50_000)],
	['things within things', item.repeat(3000)],
	[
		'things that name each other in a ring',
		ring.join('') + item.replace(' itemprop="author"', ' itemref="a0"'),
	],
	[
		'properties without end',
		`<div itemscope>${'<b itemprop="author">A B</b>'.repeat(10_000)}</div>`,
	],
	['names without end', '<meta name="author" content="A B">'.repeat(10_000)],
	['lists within lists', `<script type="application/ld+json">${'['.repeat(50_000)}</script>`],
	[
		'references among all',
		`<script type="application/ld+json">${JSON.stringify({ '@graph': references })}</script>`,
	],
	[
		'spaces and conjunctions',
		`<meta name="author" content="${' and , '.repeat(10_000)}"><time>${'1 '.repeat(50_000)}</time>`,
	],
])('A page of %s is read to its title', (_, html) => {
	const address = 'https://site.example.org/page';
	expect(readMetadata(`<title>The mill</title>${html}`, { address }).title?.value).toBe('The mill');
});

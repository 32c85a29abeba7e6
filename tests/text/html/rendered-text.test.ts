import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/text/letters/normalise.ts';
import { renderedText } from '../../../src/text/html/rendered-text.ts';

const shown = (html: string) => normalise(renderedText(html).text);

describe('The text that a reader sees', () => {
	test.each([
		['<p>one</p><p>two</p>', 'one two'],
		['<div>one<div>two</div>three</div>', 'one two three'],
		['one<br>two', 'one two'],
		['<td>one<td>two', 'one two'],
		['<li>one<li>two', 'one two'],
		['un<b>bro</b>ken', 'unbroken'],
		['un<wbr>broken wo<a href="x">rd</a>s', 'unbroken words'],
		['un<!-- x -->broken', 'unbroken'],
		['a &amp; b &#8220;c&#8221; &eacute;', 'a & b "c" é'],
		['<script>x</script><style>y</style>a<template>z</template>', 'a'],
		['<noscript>x</noscript>a', 'a'],
		['<head><title>x</title></head>a', 'a'],
		['<p hidden>x</p>a', 'a'],
		['<p hidden="until-found">x</p>', 'x'],
		['<p style="color:red; DISPLAY : none">x</p>a', 'a'],
		['<p style="visibility:hidden">x</p>a', 'a'],
		['<div hidden><p>x<p>y<div>z</div></div>a', 'a'],
		['<p aria-hidden="true">x</p>', 'x'],
		['<dialog>x</dialog><dialog open>y</dialog>', 'y'],
		['<details><summary>x</summary>y</details>', 'x y'],
		['<iframe>x</iframe><video>y</video>a', 'a'],
		['<svg><title>x</title><defs><text>y</text></defs><text>z</text></svg>a', 'z a'],
		['10<sup>2</sup> km<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup>', '10^2 km2 CO2 1st'],
		['1<sup>1</sup>⁄<sub>2</sub> and 1<sup>1</sup>/<sub>2</sub> h', '1 1/2 and 1 1/2 h'],
		['1½ h', '1 1/2 h'],
		['10<sup>2</sup>/5 h', '10^2/5 h'],
		['<p>unclosed <b>tags<p>end', 'unclosed tags end'],
		['<p>塔利班\n运动</p>', '塔利班运动'],
	])('of %s is “%s”', (html, text) => {
		expect(shown(html)).toBe(text);
	});
});

test('Alternative texts, the title, script data and hidden words are separate', () => {
	const page = renderedText(
		'<title>The  title</title><img alt="a mill" title="by night"><script>{"a":1}</script><p hidden>gone</p><noscript>turn <b>it</b> on</noscript>',
	);
	expect(page.title).toBe('The title');
	expect(page.alts).toEqual(['a mill', 'by night']);
	expect(page.scripts).toEqual(['{"a":1}']);
	expect(normalise(page.hidden)).toBe('gone turn it on');
	expect(page.text.trim()).toBe('');
});

describe('The plain text is without', () => {
	test.each([
		['marks of notes', 'word<sup><a href="#n">[1]</a></sup> next', 'word next'],
		['linked figures', 'word<sup><a href="#n">12</a></sup> next', 'word next'],
		['readings', '<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京</ruby>', '東京'],
	])('%s', (_, html, plain) => {
		expect(normalise(renderedText(html).plain)).toBe(plain);
	});

	test('keeps raised text that is part of the sentence', () => {
		expect(normalise(renderedText('20 m<sup>2</sup> and x<sup>n</sup>').plain)).toBe(
			'20 m2 and xn',
		);
	});
});

describe('The main text is', () => {
	test('the content of main, with its header', () => {
		const html = '<nav>Menu</nav><main><header>Head</header>Body</main><footer>End</footer>';
		expect(normalise(renderedText(html).main)).toBe('Head Body');
	});
	test('or else the part that is not about the site', () => {
		const html = '<header>Site</header><div>Body</div><aside>More</aside><footer>End</footer>';
		expect(normalise(renderedText(html).main)).toBe('Body');
	});
});

test('Anchors have the offset at which their element begins', () => {
	const { anchors, text } = renderedText('<p>one<p id="a">two<a name="b">three</a><i id="">x</i>');
	expect([...anchors.keys()]).toEqual(['a', 'b']);
	expect(text.slice(anchors.get('a')).trim()).toBe('twothreex');
	expect(text.slice(anchors.get('b')).trim()).toBe('threex');
});

test('A page that nests without end is read in part, and says so', () => {
	const { cut, text } = renderedText(`<p>begun ${'<b>x'.repeat(50_000)}`);
	expect(cut).toBe(true);
	expect(text).toContain('begun');
	expect(renderedText('<p>x').cut).toBe(false);
});

import { describe, expect, test } from 'vitest';
import type { JudgeContext } from '../../../src/linkcheck/judge/context.ts';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { answer } from './answers.ts';

/** How much more work than a plain page of the same size a page may make. A pattern that takes the square of its text makes thousands of times as much. */
const most = 40;
const small = 64 * 1024;
const medium = 256 * 1024;
const large = 1024 * 1024;
/** From small to large: what fails at the first size would keep the second busy for hours. */
const sizes = [small, medium, large];

/** What the command hands in, so that every judge has its say. */
const context: JudgeContext = {
	wanted: [
		{ quote: 'The court lifted the ban [...] in the winter of 1923', locator: '#ruling' },
		{ quote: 'a a a a' },
		{ quote: '[...] said of it [...] in the town [...]' },
	],
	fragments: ['ruling'],
};

function fill(unit: string, size: number): string {
	return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** CPU time of a judgement, in microseconds. */
function costOf(html: string): number {
	const fetched = answer(html);
	const before = process.cpuUsage();
	judge(fetched, context);
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

const plainCosts = new Map(
	sizes.map((size) => {
		const body = fill('<p>It was a long day, and much was said of it in the town.</p>\n', size);
		const html = `<!doctype html><title>A day</title><h1>A day</h1>${body}`;
		return [size, Math.min(costOf(html), costOf(html), costOf(html))] as const;
	}),
);

/** Whether a busy machine may be why it took too long, so that it is worth another try. */
function isClose(least: number, allowed: number): boolean {
	return least > allowed && least < 3 * allowed;
}

/** Judges a page made to a size, up to three times: a busy machine may be slow once. */
function expectBounded(make: (size: number) => string, largest = large): void {
	for (const size of [small, largest]) {
		const html = make(size);
		const allowed = most * (plainCosts.get(size) ?? 0);
		let least = Infinity;
		for (let tried = 0; tried < 3 && (tried === 0 || isClose(least, allowed)); tried++) {
			least = Math.min(least, costOf(html));
		}
		expect(least, `CPU time for ${size} characters, in µs`).toBeLessThanOrEqual(allowed);
	}
}

const places: Record<string, (text: string) => string> = {
	title: (text) => `<title>${text}</title><p>Hi</p>`,
	heading: (text) => `<h1>${text}</h1><p>Hi</p>`,
	refresh: (text) => `<meta http-equiv="refresh" content='0; url=x${text}y'><p>Hi</p>`,
	script: (text) => `<script>${text}</script><p>Hi</p>`,
	body: (text) => `<body>${text}`,
	hidden: (text) => `<noscript>${text}</noscript><script></script><p>Hi</p>`,
};

/** Places that patterns have less to do with. */
const quietPlaces: Record<string, (text: string) => string> = {
	'refresh without an address': (text) =>
		`<meta http-equiv="refresh" content='0${text}y'><p>Hi</p>`,
	'canonical address': (text) => `<link rel="canonical" href='${text}'><p>Hi</p>`,
	comment: (text) => `<!--${text}--><p>Hi</p>`,
	navigation: (text) => `<nav>${text}</nav><main>Hi</main>`,
	'alternative text': (text) => `<img alt='${text}'><p>Hi</p>`,
	style: (text) => `<p style='${text}'>Hi</p>`,
	id: (text) => `<p id='${text}'>Hi</p>`,
};

const marks: Record<string, string> = {
	'marks of Imperva': '_Incapsula_Resource?',
	'marks of AWS WAF': 'token.awswaf.com/',
	'marks of DataDome': 'var dd',
	'marks of paywalls': '"isAccessibleForFree" ',
};

const units: Record<string, string> = {
	letters: 'a',
	words: 'a ',
	spaces: ' ',
	'line ends': '\n',
	controls: '\u0001',
	hyphens: '-',
	'hyphens between letters': 'a-',
	'hyphens at line ends': 'a-\n',
	'hyphens and spaces': '- ',
	dots: '.',
	'dots and spaces': ' .',
	quotes: '"',
	ampersands: '&',
	entities: '&amp;',
	'less-than signs': '<',
	'opened tags': '<a',
	'nested tags': '<b>',
	'closing tags': '</b>',
	backslashes: '\\',
	digits: '1',
	'raised digits': '1²',
	'Chinese characters': '中',
	'Chinese characters and spaces': '中  ',
	'accents of two classes': '\u0301\u0323',
	'soft hyphens': '\u00AD',
	slashes: '/',
	colons: ':',
	'dashes and spaces': ' - ',
	'names of hosts': 'a.',
	'words for missing pages': 'page is not ',
	'words for code': 'need a b c ',
	'words for the law': 'blocked a b c d e ',
	'domain names': 'domain a ',
	...marks,
};

describe.each(Object.entries(places))('A page costs no more for its %s', (place, put) => {
	// Of what is not the text of the page little is looked at, whatever its size.
	test.each(Object.entries(units))('full of %s', (name, unit) => {
		const isWhole = place === 'body' || name === 'letters';
		expectBounded((size) => put(fill(unit, size)), isWhole ? large : medium);
	});
});

/** Places of styles, notes and frames, which are taken apart. */
const finePlaces: Record<string, (text: string) => string> = {
	'style sheet': (text) => `<style>${text}</style><p class='a'>Hi</p>`,
	'selector of a style sheet': (text) => `<style>${text}{display:none}</style><p class='a'>Hi</p>`,
	class: (text) => `<style>.a{display:none}</style><p class='${text}'>Hi</p>`,
	'frame of its own': (text) => `<iframe srcdoc='${text}'></iframe><p>Hi</p>`,
	description: (text) => `<meta name="description" content='${text}'><p>Hi</p>`,
	'note mark': (text) => `a<sup><a href="#fn1">${text}</a></sup><p>Hi</p>`,
	'address of a note': (text) => `a<a href='#fn${text}'>1</a><p>Hi</p>`,
	'words struck out': (text) => `<del>${text}</del><p>Hi</p>`,
	'words for screen readers': (text) => `<p class="sr-only">${text}</p><p>Hi</p>`,
	'code when loaded': (text) => `<body onload='${text}'><p>Hi</p>`,
};

describe.each(Object.entries(quietPlaces))('A page costs no more for its %s', (_, put) => {
	const few = { ...marks, letters: 'a', spaces: ' ', semicolons: ';' };
	test.each(Object.entries(few))('full of %s', (name, unit) => {
		expectBounded((size) => put(fill(unit, size)), name === 'spaces' ? large : medium);
	});
});

describe.each(Object.entries(finePlaces))('A page costs no more for its %s', (_, put) => {
	const few = {
		...{ spaces: ' ', rules: '.a{b:c}', 'opened braces': '{', digits: '1,' },
		...{ 'names of classes': 'sr-only-' },
	};
	test.each(Object.entries(few))('full of %s', (name, unit) => {
		expectBounded((size) => put(fill(unit, size)), name === 'spaces' ? large : medium);
	});
});

test.each<[string, (size: number) => string]>([
	['headings', (size) => fill('<h1>page</h1>', size)],
	['notes', (size) => fill('a<sup><a>1</a></sup>', size)],
	['raised elements in one another', (size) => fill('<sup>a', size)],
	['elements in one another', (size) => fill('<div>', size)],
	['closing tags of no element', (size) => fill('<i>', size / 40) + fill('</u>', size)],
	['paragraphs never closed', (size) => fill('<p>a', size)],
	['attributes', (size) => `<p ${fill('a=1 ', size)}>`],
	[
		'attributes of different names',
		(size) => `<p ${Array.from({ length: size / 8 }, (_, index) => `a${index}`).join(' ')}>`,
	],
	[
		'identifiers',
		(size) => Array.from({ length: size / 20 }, (_, index) => `<p id="rul${index}">`).join('</p>'),
	],
	['scripts', (size) => fill('<script>a</script>', size)],
	['notes by address', (size) => fill('a<a href="#fn1">1</a>', size)],
	['notes in brackets', (size) => fill('a [<a href="#fn1">1</a>]', size)],
	['quotations', (size) => fill('<q>a', size)],
	['quotations in a row', (size) => fill('<q>a</q>', size)],
	['words struck out', (size) => fill('a<s>b</s>', size)],
	['style sheets', (size) => fill('<style>.a{display:none}</style>', size)],
	[
		'classes and rules',
		(size) =>
			`<style>${Array.from({ length: size / 80 }, (_, index) => `.c${index}{display:none}`).join('')}</style>` +
			Array.from({ length: size / 60 }, (_, index) => `<p class="c${index}">a</p>`).join(''),
	],
	[
		'rules for one class',
		(size) =>
			`<style>${fill('.a{display:none}', size / 2)}</style>${fill('<p class="a">b</p>', size / 2)}`,
	],
	['frames', (size) => fill('<iframe srcdoc="a"></iframe>', size)],
	['descriptions', (size) => fill('<meta name="description" content="a">', size)],
	['drop caps', (size) => fill('<div style="float:left">A</div>b', size)],
	['refreshes', (size) => fill('<meta http-equiv="refresh" content="0; url=/a">', size)],
	['pictures', (size) => fill('<img alt="a a a a">', size)],
	['tables never closed', (size) => fill('<table><tr><td>', size)],
])('A page costs no more for its many %s', (_, make) => {
	expectBounded(make);
});

test('A page costs no more for a fragment of words that begin everywhere and end nowhere', () => {
	const html = `<body>${fill('a ', large)}`;
	const before = process.cpuUsage();
	judge(answer(html), { fragments: [':~:text=a,zebra', ':~:text=a-,a,zebra,-b'] });
	const { user, system } = process.cpuUsage(before);
	expect(user + system).toBeLessThanOrEqual(most * (plainCosts.get(large) ?? 0));
});

import { describe, test } from 'vitest';
import { expectBounded, fill, large, medium } from './hostile-costs.ts';

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

import { expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { answer } from './answers.ts';
import { expectBounded, fill, large, most, plainCosts } from './hostile-costs.ts';

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
	[
		'classes with many rules each',
		(size) => {
			const rules = Array.from(
				{ length: size / 60 },
				(_, index) => `.c${index % 90}:not(.a${index}).b${index}{display:none}`,
			);
			const classes = Array.from({ length: 40 }, (_, index) => `c${index}`).join(' ');
			const elements = Array.from(
				{ length: size / 400 },
				(_, index) => `<p class="${classes} d${index}">a</p>`,
			);
			return `<style>${rules.join('')}</style>${elements.join('')}`;
		},
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

import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { page, said, table, withSentence } from './lock-pages.ts';

/** An element with a shadow tree and what it contains. */
function host(tree: string, light: string, name = 'lock-news'): string {
	return `<${name}><template shadowrootmode="open">${tree}</template>${light}</${name}>`;
}

const [before, after] = ['the upper gate was closed', 'for eleven days in May'];

test('Shadow trees are read as a browser shows them, with what stands in their slots', async () => {
	const shown = (tree: string, light: string, name?: string) =>
		withSentence(`</p>${host(tree, light, name)}<p>`);
	const nested = host(host('<slot></slot>', '<slot name="gate"></slot>', 'inner-part'), '', 'div');
	const { pages, expected } = table({
		alone: ['ok', shown(`<p>They heard that ${said}.</p>`, '')],
		inSlot: ['ok', shown('<p>News: <slot></slot></p>', `They heard that ${said}.`)],
		inNamedSlot: [
			'ok',
			shown(
				`<p>${before} <slot name="when">never</slot>.</p>`,
				`<span slot="when">${after}</span>`,
			),
		],
		reordered: [
			'ok',
			shown(
				'<slot name="one"></slot> <slot name="two"></slot>',
				`<b slot="two">${after}</b><b slot="one">${before}</b>`,
			),
		],
		orderOfSource: [
			'drift',
			shown(
				'<slot name="two"></slot> <slot name="one"></slot>',
				`<b slot="one">${before}</b> <b slot="two">${after}</b>`,
			),
		],
		fallback: ['ok', shown(`<slot name="none">They heard that ${said}.</slot>`, '')],
		replacedFallback: [
			'drift',
			shown(`<slot>They heard that ${said}.</slot>`, 'They heard nothing.'),
		],
		withoutSlot: ['drift', shown('<p>News will come.</p>', `They heard that ${said}.`)],
		otherSlot: [
			'drift',
			shown('<slot name="one"></slot>', `<p slot="two">They heard that ${said}.</p>`),
		],
		secondSlotOfName: ['drift', shown(`<slot></slot><p>${before} <slot></slot></p>`, after)],
		passedOn: [
			'ok',
			withSentence(
				`</p>${nested.replace(/<\/div>$/, `<p slot="gate">They heard that ${said}.</p></div>`)}<p>`,
			),
		],
		inArticle: ['ok', shown('<slot></slot>', `<p>They heard that ${said}.</p>`, 'article')],
		styleInside: [
			'ok',
			shown('<style>p, main { display: none }</style><slot></slot>', `<p>Heard: ${said}.</p>`),
		],
		hiddenInside: [
			'drift',
			shown('<style>i { display: none }</style><i><slot></slot></i>', `They heard that ${said}.`),
		],
		styleOutside: [
			'ok',
			withSentence(
				`<style>i { display: none }</style>${host(`<i>They heard that ${said}.</i>`, '')}`,
			),
		],
		// A template stays one in an element that may not have a shadow tree, and with another mode.
		noHost: ['drift', shown(`They heard that ${said}.`, '', 'b')],
		otherMode: [
			'drift',
			withSentence(`<x-y><template shadowrootmode="shut">that ${said}.</template></x-y>`),
		],
		second: [
			'drift',
			shown('<p>News.</p>', `<template shadowrootmode="open">They heard that ${said}.</template>`),
		],
		many: ['ok', { body: page(host('<slot></slot>', '<p>x</p>').repeat(3000), said), quote: said }],
		deep: [
			'ok',
			{
				quote: said,
				body: page(
					`${'<a-b><template shadowrootmode="open"><slot></slot></template>'.repeat(2000)}${said}${'</a-b>'.repeat(2000)}`,
				),
			},
		],
	});
	const { verdicts } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
});

import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { filler, said, table, withSentence } from './lock-pages.ts';

const words = `They heard that ${said}.`;
const own = `<i class="a b">${words}</i>`;

/** A page with a style sheet and an element with the words, between paragraphs of others. */
function styled(css: string, html = own): Cited {
	return withSentence(`<style>${css}</style>${html}`);
}

/** A page whose body begins with the words and has one more paragraph. */
function bare(css: string, head = '', after = ''): Cited {
	return {
		body: `<!doctype html>${head}<title>F</title><style>${css}</style><p>${words}</p><p>${filler}</p>${after}`,
		quote: said,
	};
}

test('Rules with :not, :is and :where hide words as in browsers', async () => {
	const { pages, expected } = table({
		not: ['drift', styled('.a:not(.c){display:none}')],
		notItself: ['ok', styled('.a:not(.b){display:none}')],
		notAny: ['drift', styled('.a:not(.c, #d){display:none}')],
		notOneOfThem: ['ok', styled('.a:not(.c, .b){display:none}')],
		notTwice: ['drift', styled('.a:not(.c):not(.d){display:none}')],
		notName: ['drift', styled('p > :not(b){display:none}')],
		notAttribute: ['drift', styled('.a:not([data-on]){display:none}')],
		notAttributeThere: [
			'ok',
			styled('.a:not([data-on]){display:none}', own.replace('<i', '<i data-on')),
		],
		notInOther: ['drift', styled('p:not(.c) .a{display:none}')],
		notInItself: ['ok', styled('.c:not(.d) .a{display:none}', `<b class="c d">${own}</b>`)],
		notNot: ['drift', styled('.a:not(:not(.b)){display:none}')],
		notChain: ['ok', styled('.a:not(.c .a){display:none}', `<b class="c">${own}</b>`)],
		shownUnless: ['ok', styled('.a{display:none}.a:not(.c){display:inline}')],
		hiddenThoughShownUnless: ['drift', styled('.a:not(.b){display:inline}.a{display:none}')],
		beforeCode: ['ok', styled('html:not(.js) .a{display:none}')],
		either: ['drift', styled('i:is(.c, .a){display:none}')],
		eitherInside: ['drift', styled(':is(p, div) .a{display:none}')],
		eitherOfOthers: ['ok', styled(':is(nav, div) .a{display:none}')],
		eitherAround: ['drift', styled('p > :is(.c, i):where(.a){display:none}')],
		eitherEmpty: ['ok', styled('.a:is(){display:none}')],
		eitherInList: ['drift', styled('.c, :is(.d, .a){display:none}')],
		notWithCommaInList: ['ok', styled('.c:not(.d, .a), .e{display:none}')],
		nested: ['drift', styled('p{:is(.a, .c):not(.d){display:none}}')],
		nestedInItself: ['drift', styled('.a{&:not(.c){display:none}}')],
		nestedNotItself: ['ok', styled('.a{&:not(.b){display:none}}')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Selectors with such parts have the weight that they have in browsers', async () => {
	const { pages, expected } = table({
		notIsHeavy: ['drift', styled('.a:not(#z){display:none}.a.b{display:inline}')],
		notIsLight: ['ok', styled('i:not(u){display:none}.a{display:inline}')],
		eitherIsHeavy: ['drift', styled('i:is(.a, #z){display:none}.a.b{display:inline}')],
		whereIsLight: ['ok', styled('i:where(.a, #z){display:none}.a{display:inline}')],
		placeIsClass: ['drift', styled('.a:first-of-type{display:none}.a{display:inline}')],
		dotsInValues: [
			'ok',
			styled(
				'[title="a.b.c#d:e"]{display:none}.a.b{display:inline}',
				own.replace('<i', '<i title="a.b.c#d:e"'),
			),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Rules in a layer count less than others, and more if they are important', async () => {
	const { pages, expected } = table({
		alone: ['drift', styled('@layer x{.a{display:none}}')],
		heavier: ['ok', styled('.a{display:inline}@layer x{i.a.b{display:none}}')],
		shown: ['drift', styled('.a{display:none}@layer x{i.a.b{display:inline}}')],
		important: [
			'drift',
			styled('@layer x{.a{display:none!important}}i.a{display:inline!important}'),
		],
		inCondition: ['ok', styled('i{display:inline}@layer x{@media screen{.a{display:none}}}')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Rules for the place of an element hide words only there', async () => {
	const list = (css: string) =>
		styled(css, `</p><ul><li>Before.</li><li class="a">${words}</li><li>After.</li></ul><p>`);
	const mixed = (css: string) =>
		styled(css, `</p><div><h2>Head</h2><b>Before.</b><i>${words}</i><i>After.</i></div><p>`);
	const { pages, expected } = table({
		second: ['drift', list('li:nth-child(2){display:none}')],
		even: ['drift', list('li:nth-child(even){display:none}')],
		odd: ['ok', list('li:nth-child(odd){display:none}')],
		fromSecond: ['drift', list('li:nth-child(n + 2){display:none}')],
		fromThird: ['ok', list('li:nth-child(n+3){display:none}')],
		upToSecond: ['drift', list('li:nth-child(-n+2){display:none}')],
		upToFirst: ['ok', list('li:nth-child( -n + 1 ){display:none}')],
		everyThird: ['drift', list('li:nth-child(3n-1){display:none}')],
		first: ['ok', list('li:first-child{display:none}')],
		last: ['ok', list('li:last-child{display:none}')],
		notFirst: ['drift', list('li:not(:first-child){display:none}')],
		notLast: ['drift', list('li:not(:last-child){display:none}')],
		secondLast: ['drift', list('li:nth-last-child(2){display:none}')],
		only: ['ok', list('li:only-child{display:none}')],
		notOnly: ['drift', list('li:not(:only-child){display:none}')],
		inPlace: ['drift', list('ul:last-child li.a, main > :nth-child(4) .a{display:none}')],
		firstOfType: ['drift', mixed('div > i:first-of-type{display:none}')],
		lastOfType: ['ok', mixed('div > i:last-of-type{display:none}')],
		secondOfType: ['ok', mixed('div > i:nth-of-type(2){display:none}')],
		secondLastOfType: ['drift', mixed('div > i:nth-last-of-type(2){display:none}')],
		onlyOfType: ['ok', mixed('div > i:only-of-type{display:none}')],
		onlyWithName: ['ok', mixed('div > :only-of-type{display:none}')],
		thirdOfAll: ['drift', mixed('div > i:nth-child(3){display:none}')],
		shownAgain: ['ok', list('li{display:none}li:nth-child(2){display:list-item}')],
		firstOfBody: ['drift', bare('p:first-child{display:none}')],
		lastOfBody: ['ok', bare('p:last-child{display:none}')],
		secondLastOfBody: ['ok', bare('p:nth-last-child(2){display:none}', '', '<hr>')],
		behindBody: [
			'drift',
			bare('p:nth-last-child(3){display:none}', '<html><head></head><body>', '</body></html><hr>'),
		],
		ofSelector: ['ok', list('li:nth-child(1 of .a){display:none}')],
		ofNonsense: ['ok', list('li:nth-child(2x){display:none}')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Rules for the root, and for attributes in any case, hide words', async () => {
	const data = (css: string) => styled(css, own.replace('<i', '<i data-x="One"'));
	const { pages, expected } = table({
		root: [
			'drift',
			bare(
				':root{visibility:hidden}.c{visibility:visible}',
				'<html>',
				`<p class="c">${filler}</p>`,
			),
		],
		inRootWithoutTag: ['drift', bare(':root p:first-child{display:none}')],
		inBodyWithoutTag: ['drift', bare('html > body > p:first-child{display:none}')],
		inHtmlWithoutTag: ['ok', bare('html > p:first-child{display:none}')],
		inOtherSheet: ['ok', withSentence(`<style type="text/less">.a{display:none}</style>${own}`)],
		inRoot: ['drift', styled(':root .a{display:none}')],
		notRoot: ['drift', styled('p:not(:root) .a{display:none}')],
		rootOfOthers: ['ok', styled('p:root .a{display:none}')],
		anyCase: ['drift', styled('[class="A B" i]{display:none}')],
		anyCaseOfClass: [
			'drift',
			styled('.a[data-x="ONE" i]{display:none}', own.replace('<i', '<i data-x="One"')),
		],
		anyCaseInPart: ['drift', data('[data-x^=on I]{display:none}')],
		withSpaces: ['drift', data('[ data-x = "One" ]{display:none}')],
		sameCase: ['ok', data('[data-x="ONE"]{display:none}')],
		sameCaseSaid: ['ok', data('[data-x="ONE" s]{display:none}')],
		otherFlag: ['ok', data('[data-x="One" x]{display:none}')],
		otherOrder: ['drift', data('[data-x].b.a{display:none}')],
		idLast: ['drift', styled('.a#c{display:none}', own.replace('<i', '<i id="c"'))],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A rule with something that browsers or we do not know hides nothing', async () => {
	const { pages, expected } = table({
		unknown: ['ok', styled('.a:mystery{display:none}')],
		unknownWithValue: ['ok', styled('.a:mystery(.b){display:none}')],
		unknownInNot: ['ok', styled('.a:not(:mystery){display:none}')],
		unknownInIs: ['ok', styled('.a:is(:mystery){display:none}')],
		unknownInList: ['ok', styled('.a, .c:mystery{display:none}')],
		unknownForgiven: ['drift', styled('.a, .c:is(:mystery){display:none}')],
		knownInList: ['drift', styled('.a, .c:focus-within, .d:checked{display:none}')],
		notRead: ['ok', styled('.a:lang(fr){display:none}')],
		notReadInNot: ['ok', styled('.a:not(:lang(fr)){display:none}')],
		having: ['ok', styled('.a:has(b){display:none}')],
		notHaving: ['ok', styled('.a:not(:has(i)){display:none}')],
		halfOpen: ['ok', styled('.a:not(.c{display:none}')],
		pointedAt: ['ok', styled('.a:not(:hover){display:none}')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { filler, said, table, withSentence } from './lock-pages.ts';

const whole = (body: string, head = '') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>At the lock</title>${head}</head><body>${body}</body></html>`;

test('Words that the page has struck out are not found; the words beside them are', async () => {
	const sentence = `The board was told that ${said}.`;
	const style = '<style>.old{text-decoration:line-through red}</style>';
	const { pages, expected } = table({
		del: ['drift', withSentence(`<del>${sentence}</del>`)],
		s: ['drift', withSentence(`<s>${sentence}</s>`)],
		strike: ['drift', withSentence(`<strike>${sentence}</strike>`)],
		style: ['drift', withSentence(`<span style="text-decoration:line-through">${sentence}</span>`)],
		sheet: ['drift', withSentence(`${style}<span class="note old">${sentence}</span>`)],
		figure: ['drift', withSentence('They counted <s>41</s> 43 boats.', 'They counted 41')],
		line: [
			'drift',
			withSentence(
				'<span style="text-decoration-line: line-through">Shut</span> all week.',
				'Shut all week',
			),
		],
		inserted: [
			'ok',
			withSentence('They counted <del>41</del><ins>43</ins> boats.', 'They counted 43 boats'),
		],
		elsewhere: ['ok', withSentence(`${sentence} <del>It was more.</del>`)],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.del.words).toContain('The page has struck out “the upper gate');
});

test('Unclosed struck-out words end with their block, or at an end tag in a later block', async () => {
	const sentence = `The board was told that ${said}.`;
	const old = 'The lock will be shut for good.';
	const { pages, expected } = table({
		forgotten: ['ok', { body: whole(`<s>${old}<p>${filler}</p><p>${sentence}</p>`), quote: said }],
		forgottenMark: [
			'ok',
			{
				body: whole(`<div><del>${old}<p>${filler}</p><p>${sentence}</p></div>`),
				quote: said,
			},
		],
		forgottenOld: [
			'ok',
			{
				body: whole(`<strike>${old}<div>${filler}</div><div>${sentence}</div>`),
				quote: said,
			},
		],
		before: ['drift', { body: whole(`<s><p>${sentence}</p><p>${filler}</p>`), quote: said }],
		twoParagraphs: [
			'drift',
			{ body: whole(`<p>${filler}</p><p><s>${old}</p><p>${sentence}</s></p>`), quote: said },
		],
		behind: [
			'ok',
			{
				body: whole(`<p>${filler}</p><p><s>${old}</p><p>It was.</s> ${sentence}</p>`),
				quote: said,
			},
		],
		markInTwo: [
			'ok',
			{ body: whole(`<p>${filler}</p><p><del>${old}</p><p>${sentence}</del></p>`), quote: said },
		],
		blocks: [
			'drift',
			{ body: whole(`<p>${filler}</p><s><p>${old}</p><p>${sentence}</p></s>`), quote: said },
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Words for screen readers only neither break a sentence nor count as one', async () => {
	const clip =
		'position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0';
	const sheet =
		'<style>.vh{position:absolute!important;clip:rect(1px 1px 1px 1px);clip-path:inset(50%)}.no{display:none}@media print{.out{display:none}}.nav .out{display:none}.tab{display:none}.tab.on{display:inline}</style>';
	const told = (extra: string) =>
		withSentence(
			`The board was told that the <a href="/gate">upper gate${extra}</a> was closed for eleven days in May.`,
		);
	const { pages, expected } = table({
		ownStyle: ['ok', told(`<span style="${clip}">, opens a new tab</span>`)],
		sheet: ['ok', told(`${sheet}<span class="vh"> (leaves the site)</span>`)],
		notDisplayed: ['ok', told(`${sheet}<span class="no"> (leaves the site)</span>`)],
		kit: ['ok', told('<span class="govuk-visually-hidden"> (leaves the site)</span>')],
		blog: ['ok', told('<span class="screen-reader-text"> of the lock</span>')],
		kitOfKit: ['ok', told('<span class="css-1f3-VisuallyHidden e16">, new tab</span>')],
		module: ['ok', told('<span class="sr_only__a1 x">, new tab</span>')],
		seenWhenWide: ['drift', told('<span class="md:not-sr-only">, new tab</span>')],
		pushed: ['ok', told('<span style="position:absolute;left:-10000px">new tab</span>')],
		indented: ['ok', told('<span style="display:inline-block;text-indent:-999em">new tab</span>')],
		sizeless: ['ok', told('<span style="font-size:0">new tab</span>')],
		onlyUnseen: ['drift', withSentence(`<span style="${clip}">They heard that ${said}.</span>`)],
		onlyUnseenOfKit: [
			'drift',
			withSentence(`<span class="sr-only">They heard that ${said}.</span>`),
		],
		seen: ['drift', told('<span> (leaves the site)</span>')],
		seenOnScreens: ['drift', told(`${sheet}<span class="out"> (leaves the site)</span>`)],
		seenWhenOpen: [
			'ok',
			withSentence(`${sheet}<span class="tab on">They heard that ${said}.</span>`),
		],
		seenAgain: ['drift', told('<span class="not-sr-only"> (leaves the site)</span>')],
		smallParent: [
			'ok',
			withSentence(
				`<span style="font-size:0"><span style="font-size:1rem">They heard that ${said}.</span></span>`,
			),
		],
	});
	const checked = await checkCited(pages);
	expect(checked.verdicts).toEqual(expected);
	expect(checked.told.onlyUnseen.words).toContain('only in words for screen readers');
});

test('Words that are hidden until code shows them count as neither found nor missing', async () => {
	const words = `<p>${filler}</p><p>They heard that ${said}.</p>`;
	const code = '<script>open(1)</script>';
	const hidden = (body: string, head = '') => ({ body: whole(body, head), quote: said });
	const { pages, expected } = table({
		container: [
			'unreadable',
			hidden(`<div id="js" style="visibility:hidden;opacity:0">${words}</div>${code}`),
		],
		body: [
			'unreadable',
			{ body: whole(words + code).replace('<body>', '<body style="display:none">'), quote: said },
		],
		root: [
			'unreadable',
			{
				body: whole(words + code).replace('<html', '<html style="visibility:hidden"'),
				quote: said,
			},
		],
		main: ['unreadable', hidden(`<main hidden>${words}</main>${code}`)],
		folded: [
			'unreadable',
			hidden(
				`<p>${filler}</p><div style="max-height:0;overflow:hidden">${words}</div><p>${filler}</p>${code}`,
			),
		],
		button: [
			'unreadable',
			hidden(
				`<p>${filler}</p><div style="display:none">${words}</div><button onclick="more()">More</button>`,
			),
		],
		sheet: [
			'unreadable',
			hidden(
				`<p>${filler}</p><div class="more">${words}</div>${code}`,
				'<style>.more{display:none}</style>',
			),
		],
		shownInside: [
			'ok',
			hidden(
				`<div style="visibility:hidden"><div style="visibility:visible">${words}</div></div>${code}`,
			),
		],
		appears: [
			'ok',
			hidden(
				words + code,
				'<style>body{visibility:hidden;animation:a 8s steps(1,end) 0s 1 normal both}</style>',
			),
		],
		details: ['ok', hidden(`<p>${filler}</p><details><summary>More</summary>${words}</details>`)],
		untilFound: ['ok', hidden(`<p>${filler}</p><div hidden="until-found">${words}</div>`)],
		template: ['drift', hidden(`<p>${filler}</p><template>${words}</template>${code}`)],
		withoutCode: ['drift', hidden(`<p>${filler}</p><div hidden>${words}</div>`)],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.button.words).toContain('hidden until its code shows it');
});

/** Styles in which a page may hide all of the words. */
const hiding = {
	scaled: 'transform: translate(0) scale(0)',
	scaledFlat: 'scale: 1 0',
	transparent: 'color: transparent',
	withoutAlpha: 'color: rgba(0, 0, 0, 0)',
	withoutAlphaToday: 'color: rgb(0 0 0 / 0%)',
	unfilled: '-webkit-text-fill-color: #0000',
	circle: 'clip-path: circle(0 at 50% 50%)',
	curtain: 'clip-path: inset(0 100% 0 0)',
	corner: 'clip-path: polygon(0 0, 0 0, 0 0)',
	faded: 'opacity: 0%',
	filtered: 'filter: opacity(0)',
	sizeless: 'font-size: 0',
	pointLarge: 'font-size: 1px',
	shorthand: 'font: 0/0 a',
	narrow: 'width: 0; overflow: hidden',
	low: 'max-height: 0; overflow-y: clip',
	skipped: 'content-visibility: hidden',
	pushed: 'transform: translateX(-9999px)',
	inset: 'position: absolute; inset: auto auto auto -9999px',
	indented: 'text-indent: -9999px',
} as const;

test('Words hidden by any attribute or style sheet are not found', async () => {
	const words = `<p>${filler}</p>`;
	const hidden = (attribute: string, head = '') => ({
		body: whole(`${words}<div ${attribute}><p>They heard that ${said}.</p></div>${words}`, head),
		quote: said,
	});
	const names = Object.keys(hiding) as (keyof typeof hiding)[];
	const cases = names.flatMap((name) => [
		[`${name} by its style`, ['drift', hidden(`style="${hiding[name]}"`)]] as const,
		[
			`${name} by a sheet`,
			['drift', hidden('class="a"', `<style>.a { ${hiding[name]} }</style>`)],
		] as const,
	]);
	const { pages, expected } = table(Object.fromEntries(cases));
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Words that only look hidden are found: other letter forms, overridden styles, rows of slides', async () => {
	const words = `They heard that ${said}.`;
	const styled = (style: string, inner = words) =>
		withSentence(`<span style="${style}">${inner}</span>`);
	const sheets = (css: string) =>
		withSentence(`<style>${css}</style><span class="a b">${words}</span>`);
	const { pages, expected } = table({
		throughLetters: [
			'ok',
			styled('color: transparent; background: linear-gradient(red, blue) text'),
		],
		throughLettersOfRules: ['ok', sheets('.a{color:transparent}.b{background-clip:text}')],
		shadowed: ['ok', styled('color: transparent; text-shadow: 0 0 1px #000')],
		black: ['ok', styled('color: rgb(0, 0, 0)')],
		ownColour: ['ok', styled('color: transparent', `<span style="color: #000">${words}</span>`)],
		ofLink: ['ok', styled('color: transparent', `<a href="/a">${words}</a>`)],
		takenBack: [
			'ok',
			sheets('.a{opacity:0;max-height:0;overflow:hidden}.b{opacity:1;max-height:none}'),
		],
		shownWhenChosen: [
			'ok',
			withSentence(
				`<style>.a{max-height:0;overflow:hidden}#c:checked~.a{max-height:none}</style><input id="c" type="checkbox"><span class="a">${words}</span>`,
			),
		],
		shapes: ['ok', styled('clip-path: inset(0 0 10% 0)')],
		thinInDepth: ['ok', styled('transform: scale3d(1, 1, 0)')],
		slides: ['ok', styled('transform: translate3d(-3840px, 0, 0)')],
		centred: ['ok', styled('position: absolute; left: 50%; margin-left: -600px')],
		spacesTakenAway: [
			'ok',
			{
				body: whole(
					`<p>${filler}</p><div style="font-size:0"><p class="a">${words}</p></div>`,
					'<link rel="stylesheet" href="/a.css">',
				),
				quote: said,
			},
		],
		inProportion: [
			'unreadable',
			{
				body: whole(
					'<h1>Report</h1><div style="height:0;padding-bottom:56.25%;overflow:hidden"><iframe src="/viewer"></iframe></div>',
				),
				quote: said,
			},
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Words that a reader can open with something in the page are found, and break no sentence', async () => {
	const words = `They heard that ${said}.`;
	const code = '<script>open(1)</script>';
	const opened = (body: string, head = '') => ({
		body: whole(`<p>${filler}</p>${body}`, head),
		quote: said,
	});
	const folded = `<div id="m" hidden><p>${words}</p></div>${code}`;
	const { pages, expected } = table({
		controlled: [
			'ok',
			opened(`<button aria-expanded="false" aria-controls="m">More</button>${folded}`),
		],
		tab: ['ok', opened(`<a role="tab" href="#m">More</a>${folded}`)],
		panel: ['ok', opened(`<div role="tabpanel" hidden>${words}</div>${code}`)],
		ofKit: [
			'ok',
			opened(
				`<a data-bs-toggle="collapse" data-bs-target="#m">More</a><div id="m" style="display:none">${words}</div>${code}`,
			),
		],
		popover: [
			'ok',
			opened(`<button popovertarget="m">More</button><div id="m" popover>${words}</div>`),
		],
		target: [
			'ok',
			opened(
				`<a href="#m">More</a><p class="m" id="m">${words}</p>`,
				'<style>.m{display:none}.m:target{display:block}</style>',
			),
		],
		pointedAt: [
			'ok',
			opened(
				`<p class="h">More<span class="m">${words}</span></p>`,
				'<style>.m{visibility:hidden;opacity:0}.h:hover .m{visibility:visible;opacity:1}</style>',
			),
		],
		inSentence: [
			'ok',
			opened(
				'<p>They heard that the upper <b class="h">gate<i class="m">a door in the water</i></b> was closed for eleven days in May.</p>',
				'<style>.m{display:none}.h:hover .m{display:inline}</style>',
			),
		],
		another: ['unreadable', opened(`<button aria-controls="n">More</button>${folded}`)],
		template: [
			'drift',
			opened(`<button aria-controls="m">More</button><template id="m">${words}</template>`),
		],
		forScreenReaders: [
			'drift',
			opened(`<a role="tab" href="#m">More</a><p class="sr-only" id="m">${words}</p>`),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A rule of a style sheet hides only what it selects', async () => {
	const words = `They heard that ${said}.`;
	const styled = (css: string, html = `<span class="a b">${words}</span>`) =>
		withSentence(`<style>${css}</style>${html}`);
	const { pages, expected } = table({
		ofAnother: ['ok', styled('nav{p{display:none}}')],
		ofAnotherClass: ['ok', styled('.menu{color:red;.a{display:none}}')],
		beforeNested: ['drift', styled('.a{display:none;.c{color:red}}')],
		aroundNested: ['drift', styled('.a{color:red;.c{color:red}display:none}')],
		shownAtTimes: ['ok', styled('.a{display:none;@media (min-width:1px){display:inline}}')],
		hiddenAtTimes: ['ok', styled('.a{@media (max-width:1px){display:none}}')],
		shownInNested: ['ok', styled('.a{display:none}.c{.b{display:inline}}')],
		weightOfName: ['ok', styled('span.a{display:inline}.b{display:none}')],
		weightOfOuterName: ['ok', styled('p .a{display:inline}.b{display:none}')],
		lightName: ['drift', styled('span{display:inline}.b{display:none}span{display:inline}')],
		idOverClasses: [
			'drift',
			styled(
				'span.a.b{display:inline}#c{display:none}',
				`<span id="c" class="a b">${words}</span>`,
			),
		],
		later: ['drift', styled('.a{display:inline}.b{display:none}')],
		child: ['drift', styled('p>.a{display:none}')],
		childOfClass: [
			'drift',
			styled('.c > .a{display:none}', `<b class="c"><i class="a">${words}</i></b>`),
		],
		childOfAnother: ['ok', styled('nav>.a{display:none}')],
		grandchild: [
			'ok',
			styled('.c>.a{display:none}', `<b class="c"><u><i class="a">${words}</i></u></b>`),
		],
		shownInOpened: ['ok', styled('.a{display:none}.open>.a{display:inline}')],
		attribute: ['drift', styled('[data-x="1"]{display:none}', `<i data-x="1">${words}</i>`)],
		attributeAndClass: [
			'drift',
			styled('.a[data-x]{display:none}', `<i class="a" data-x>${words}</i>`),
		],
		otherValue: ['ok', styled('[data-x="1"]{display:none}', `<i data-x="2">${words}</i>`)],
		otherAttribute: ['ok', styled('.a[data-x]{display:none}')],
		attributeInPart: [
			'drift',
			styled('[data-x^="1"]{display:none}', `<i data-x="12">${words}</i>`),
		],
		attributeOfAnotherPart: [
			'ok',
			styled('[data-x^="2"]{display:none}', `<i data-x="12">${words}</i>`),
		],
		shownByAttribute: ['ok', styled('.a{display:none}.a[data-open]{display:inline}')],
		either: ['drift', styled(':is(.z, .a){display:none}')],
		eitherOfOthers: ['ok', styled(':is(.z, .y){display:none}')],
		eitherIsHeavy: ['ok', styled('.a.b{display:none}:is(#z, .a){display:inline}')],
		whereIsLight: ['ok', styled('.a{display:inline}:where(.a){display:none}')],
		eitherWithMore: ['ok', styled(':is(.a):not(.b){display:none}')],
		unlessSupported: ['ok', styled('@supports not (display:grid){.a{display:none}}')],
		supported: ['drift', styled('@supports (display:grid){.a{display:none}}')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A rule hides words in other elements only where all of them are around', async () => {
	const words = `They heard that ${said}.`;
	const styled = (css: string, html: string) => withSentence(`<style>${css}</style>${html}`);
	const inside = `<b class="c"><u><i class="a">${words}</i></u></b>`;
	const { pages, expected } = table({
		inside: ['drift', styled('.c .a{display:none}', inside)],
		insideByMore: ['drift', styled('p .c > u .a{display:none}', inside)],
		everything: ['drift', styled('.c > *{display:none}', inside)],
		insideOther: ['ok', styled('.d .a{display:none}', inside)],
		childOfChild: ['ok', styled('.c > u > u > .a{display:none}', inside)],
		inWrongOrder: ['ok', styled('u .c .a{display:none}', inside)],
		shownAgain: ['ok', styled('.c .a{display:none}.c u .a{display:inline}', inside)],
		nested: ['drift', styled('.c{color:red;.a{display:none}}', inside)],
		nestedWithSign: ['drift', styled('u{& > .a{display:none}}', inside)],
		nestedInItself: ['drift', styled('.a{.c &{display:none}}', inside)],
		nestedInOther: ['ok', styled('.d{.a{display:none}}', inside)],
		nestedInSome: ['drift', styled('.d,.c{.y,.a{display:none}}', inside)],
		beforeCode: ['ok', styled('.no-js .a{display:none}', `<b class="no-js">${inside}</b>`)],
		struckOut: ['drift', styled('.c .a{text-decoration:line-through}', inside)],
		ofNextElement: ['ok', styled('u + .a{display:none}', inside)],
		escaped: ['drift', styled('.x\\:a{display:none}', `<i class="x:a">${words}</i>`)],
		escapedToShow: [
			'ok',
			styled(
				'.a{display:none}@media (min-width:1px){.x\\:a{display:block}}',
				`<i class="a x:a">${words}</i>`,
			),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('An important declaration counts before others, and no other of its rule does', async () => {
	const words = `They heard that ${said}.`;
	const styled = (css: string, style: string) =>
		withSentence(`<style>${css}</style><span class="a b" style="${style}">${words}</span>`);
	const { pages, expected } = table({
		overElement: ['drift', styled('.a{display:none !important}', 'display:inline')],
		shownOverElement: ['ok', styled('.a{display:inline!important}', 'display:none')],
		elementOverBoth: ['ok', styled('.a{display:none!important}', 'display:inline!important')],
		ofAnother: ['ok', styled('.a{display:none;color:red!important}.a.b{display:inline}', '')],
		overHeavier: ['drift', styled('.a{display:none!important}.a.b{display:inline}', '')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

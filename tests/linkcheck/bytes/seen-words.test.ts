import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { filler, lockPage, said, table, withSentence } from './lock-pages.ts';

const whole = (body: string, head = '') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>At the lock</title>${head}</head><body>${body}</body></html>`;

test('Words that the page has struck out do not stand, and those beside them do', async () => {
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

test('Words that only screen readers get break no sentence and make none', async () => {
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

test('Words that are hidden until code shows them are neither found nor missed', async () => {
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

test('A rule of a style sheet hides what it is for, and nothing else', async () => {
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
		unlessSupported: ['ok', styled('@supports not (display:grid){.a{display:none}}')],
		supported: ['drift', styled('@supports (display:grid){.a{display:none}}')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Marks of notes are no part of the sentence, and powers and words are', async () => {
	const marked = (mark: string) =>
		withSentence(
			`The board was told that the upper gate${mark} was closed for eleven days in May.`,
		);
	const { pages, expected } = table({
		two: ['ok', marked('<sup><a href="#n1">1</a>,<a href="#n2">2</a></sup>')],
		range: ['ok', marked('<sup><a href="#n1">1</a>–<a href="#n4">4</a></sup>')],
		brackets: ['ok', marked('<sup><a href="#n1">[1]</a><a href="#n2">[2]</a></sup>')],
		unlinked: ['ok', marked('<sup>7</sup>')],
		dagger: ['ok', marked('<sup>†</sup>')],
		role: ['ok', marked('<a role="doc-noteref" href="#x3">3</a>')],
		address: ['ok', marked('<a class="a" href="#footnote-3">3</a>')],
		office: ['ok', marked('<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>')],
		around: ['ok', marked('<a href="#n9"><sup>9</sup></a>')],
		byStyle: ['ok', marked('<span style="vertical-align:super"><a href="#n9">9</a></span>')],
		asked: [
			'ok',
			marked('<sup class="Inline-Template">[<i><a href="/w">citation needed</a></i>]</sup>'),
		],
		askedInRussian: ['ok', marked('<sup>[<i>источник не указан 31 день</i>]</sup>')],
		pageOfWork: [
			'ok',
			marked('<sup class="reference"><a href="#c">[4]</a></sup><sup>:&#8202;35&#8202;</sup>'),
		],
		group: ['ok', marked('<sup class="reference"><a href="#cite_note-3">[note 3]</a></sup>')],
		denied: [
			'drift',
			withSentence('The gate was<sup>[not]</sup> closed in May.', 'The gate was closed in May'),
		],
		deniedByLink: [
			'drift',
			withSentence(
				'The gate was<sup><a href="#x">not</a></sup> closed in May.',
				'The gate was closed in May',
			),
		],
		power: ['drift', withSentence('They moved 10<sup>6</sup> tonnes.', 'They moved 10 tonnes')],
		linkedPower: [
			'drift',
			withSentence('They moved 10<sup><a href="/p">6</a></sup> tonnes.', 'They moved 10 tonnes'),
		],
		unit: ['drift', withSentence('It has 900 m<sup>2</sup> of wall.', 'It has 900 m of wall')],
		name: [
			'drift',
			withSentence('It is called gate <a href="#note-2">2</a> here.', 'It is called gate here'),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A formula stands once, however often its page carries it', async () => {
	const math = (more: string) =>
		`<math><semantics><mrow><mi>h</mi><mo>=</mo><mn>3</mn></mrow>${more}</semantics></math>`;
	const tex = '<annotation encoding="application/x-tex">h=3</annotation>';
	const twin = `<span class="katex"><span class="katex-mathml">${math(tex)}</span><span class="katex-html" aria-hidden="true"><span>h</span><span>=</span><span>3</span></span></span>`;
	const formula = (html: string, quote = 'a fall of h=3 metres was kept') =>
		withSentence(`They say that a fall of ${html} metres was kept all year.`, quote);
	const { pages, expected } = table({
		tex: ['ok', formula(math(tex))],
		twin: ['ok', formula(twin)],
		meaning: [
			'ok',
			formula(math('<annotation-xml encoding="MathML-Content"><ci>h</ci></annotation-xml>')),
		],
		assistive: [
			'ok',
			formula(
				`<mjx-container><mjx-math aria-hidden="true"><mjx-mi>h</mjx-mi><mjx-mo>=</mjx-mo><mjx-mn>3</mjx-mn></mjx-math><mjx-assistive-mml>${math('')}</mjx-assistive-mml></mjx-container>`,
			),
		],
		twice: [
			'ok',
			withSentence(`From ${twin} it rose to ${twin} in May.`, 'From h=3 it rose to h=3 in May'),
		],
		picture: [
			'ok',
			formula(
				`<span style="display: none">${math(tex)}</span><img src="h.svg" alt="h=3">`,
				'metres was kept all year',
			),
		],
		changed: ['drift', formula(twin.replaceAll('3', '4'))],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A page is read as a browser shows it: its marks, large letters, pictures of words, trees and frames of its own', async () => {
	const keeper = (inner: string, quote: string) => withSentence(inner, quote);
	const xhtml = (head: string, body: string) => ({
		headers: { 'content-type': 'application/xhtml+xml' },
		body: `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}<p>${filler}</p><p>They heard that ${said}.</p></body></html>`,
		quote: said,
	});
	const rest = 'he upper gate was closed for eleven days in May.';
	const large = 'The upper gate was closed for eleven days in May';
	const q = (open = '') => `The keeper said <q${open}>we stay open</q> on Monday.`;
	const { pages, expected } = table({
		q: ['ok', keeper(q(), 'The keeper said “we stay open” on Monday')],
		qStraight: ['ok', keeper(q(), 'The keeper said "we stay open" on Monday')],
		qFrench: [
			'ok',
			keeper(
				'<span lang="fr">Il a dit <q>nous restons</q> lundi.</span>',
				'Il a dit « nous restons » lundi',
			),
		],
		qNested: [
			'ok',
			keeper(
				'She said <q>they told us <q>stay</q> twice</q> then.',
				'She said “they told us ‘stay’ twice” then',
			),
		],
		qCopied: ['ok', keeper(q(), 'The keeper said we stay open on Monday')],
		qOther: ['drift', keeper(q(), 'The keeper said “we shut now” on Monday')],
		capSpan: ['ok', keeper(`<span class="cap">T</span>${rest}`, large)],
		capNested: ['ok', keeper(`<span><span>T</span></span>${rest}`, large)],
		capFloat: ['ok', keeper(`</p><div style="float:left">T</div>${rest}<p>`, large)],
		capInline: ['ok', keeper(`</p><div style="display:inline">T</div>${rest}<p>`, large)],
		capPicture: ['ok', keeper(`<img src="t.png" alt="T">${rest}`, large)],
		apart: ['drift', keeper('It was the upper</p><p>gate.', 'the uppergate')],
		blockSpans: [
			'ok',
			keeper(
				'<span style="display:block">The upper</span><span style="display:block">gate</span>',
				'The upper gate',
			),
		],
		softHyphens: [
			'ok',
			keeper(
				'Der Schleu&shy;sen&shy;wär&shy;ter, seit <span>5&nbsp;Jahren</span> dort.',
				'Der Schleusenwärter, seit 5 Jahren dort',
			),
		],
		otherNumber: [
			'drift',
			keeper(
				'Der Schleu&shy;sen&shy;wär&shy;ter, seit 6&nbsp;Jahren dort.',
				'Der Schleusenwärter, seit 5 Jahren dort',
			),
		],
		svg: [
			'ok',
			keeper(`<svg><title>Chart</title><text x="1">They heard that ${said}</text></svg>`, said),
		],
		svgTitle: ['drift', keeper(`<svg><title>They heard that ${said}</title></svg>`, said)],
		shadow: [
			'ok',
			keeper(
				`<lock-news><template shadowrootmode="open"><p>They heard that ${said}.</p></template></lock-news>`,
				said,
			),
		],
		srcdoc: [
			'ok',
			keeper(`<iframe srcdoc="&lt;p&gt;They heard that ${said}.&lt;/p&gt;"></iframe>`, said),
		],
		xhtmlScript: ['ok', xhtml('<title>A</title><script src="a.js"/>', '')],
		xhtmlTitle: ['ok', xhtml('<title/>', '')],
		xhtmlHidden: ['ok', xhtml('<title>A</title>', '<div hidden="hidden"/>')],
		xhtmlFrame: ['ok', xhtml('<title>A</title>', '<iframe src="a.html"/>')],
		xhtmlStyle: ['ok', xhtml('<title>A</title><style/>', '')],
		xhtmlData: [
			'ok',
			{
				...xhtml('<title>A</title>', '<p><![CDATA[One & two is said.]]>&nbsp;</p>'),
				quote: 'One & two is said',
			},
		],
		asHtml: [
			'drift',
			{ body: lockPage(filler, `<div hidden="hidden"/>They heard that ${said}.`), quote: said },
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

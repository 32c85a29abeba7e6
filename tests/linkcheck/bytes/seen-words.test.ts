import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { filler, lockPage, said, table, withSentence } from './lock-pages.ts';

test('Note marks after a number are not part of it', async () => {
	const after = (number: string, mark: string) =>
		withSentence(
			`They said that ${number}${mark} of the gates stood.`,
			`that ${number} of the gates`,
		);
	const linked = (address: string) => after('10', `<sup><a href="${address}">3</a></sup>`);
	const { pages, expected } = table({
		percent: ['ok', after('12%', '<sup>1</sup>')],
		spacedPercent: ['ok', after('12 %', '<sup>1</sup>')],
		typed: ['ok', after('12%', '¹')],
		year: ['ok', after('2024', '<sup>1</sup>')],
		thousands: ['ok', after('1,200', '<sup>14</sup>')],
		spacedThousands: ['ok', after('1 200', '<sup>14</sup>')],
		place: ['ok', linked('#n3')],
		digit: ['ok', linked('#1')],
		endnote: ['ok', linked('#en-1')],
		german: ['ok', linked('#Fußnote1')],
		code: ['ok', linked('javascript:void(0)')],
		around: ['ok', after('10', '<a href="#ref1"><sup>3</sup></a>')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Note marks are not part of the sentence; powers and words are', async () => {
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
		typed: ['ok', marked('¹')],
		typedInBrackets: ['ok', marked('[12]')],
		typedAsterisk: ['ok', marked('*')],
		typedAfterUnit: ['drift', withSentence('It has 900 feet² of wall.', 'It has 900 feet of wall')],
		typedPower: ['drift', withSentence('They moved 10⁶ tonnes.', 'They moved 10 tonnes')],
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
		linkedFigure: [
			'drift',
			withSentence('They moved 10<sup><a href="#all">x6</a></sup> tonnes.', 'They moved 10 tonnes'),
		],
		powerOfYear: ['drift', withSentence('So 44 × 2024<sup>2</sup> it is.', 'So 44 × 2024 it is')],
		powerOfDecimal: ['drift', withSentence('They hold 1.234<sup>2</sup> l.', 'They hold 1.234 l')],
		unit: ['drift', withSentence('It has 900 m<sup>2</sup> of wall.', 'It has 900 m of wall')],
		name: [
			'drift',
			withSentence('It is called gate <a href="#note-2">2</a> here.', 'It is called gate here'),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A captioned picture or a box within a quote is reported but is not drift; anything else within it is drift', async () => {
	const parted = (between: string) =>
		withSentence(
			`They heard that the upper gate was closed</p>${between}<p>for eleven days in May.`,
		);
	const { pages, expected } = table({
		figure: [
			'note',
			parted('<figure><img src="g.jpg"><figcaption>A gate. Photo: A. Keeper</figcaption></figure>'),
		],
		box: ['note', parted('<aside><h3>Read also</h3><a href="/b">On boats</a></aside>')],
		paragraph: ['drift', parted('<p>Nobody knows why.</p>')],
		denial: ['drift', parted('<p>It was not so</p>')],
		inFigure: [
			'ok',
			withSentence(`</p><figure><figcaption>Here ${said}.</figcaption></figure><p>`),
		],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.figure.words).toContain('a box, inside it');
});

test('A formula is read once, however often its page contains it', async () => {
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
	const inFrame = (attributes: string, css = '') =>
		keeper(
			`<style>${css}</style><iframe ${attributes} srcdoc="<p><i>They heard that ${said}.</i></p>"></iframe>`,
			said,
		);
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
		svgLines: [
			'ok',
			keeper(
				'<svg><text y="20"><tspan x="5">They heard that the upper gate was</tspan><tspan x="5" dy="1.2em">closed for eleven days in May.</tspan></text></svg>',
				said,
			),
		],
		svgLinesByHeight: [
			'ok',
			keeper(
				'<svg><text><tspan x="5" y="20">They heard that the upper gate was</tspan><tspan x="5" y="40">closed for eleven days in May.</tspan></text></svg>',
				said,
			),
		],
		svgPartsOfLine: [
			'ok',
			keeper(
				'<svg><text y="20"><tspan x="5" y="20">They heard that the up</tspan><tspan x="95" y="20">per gate was closed for eleven days in May.</tspan></text></svg>',
				said,
			),
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
		srcdocInHiddenFrame: ['drift', inFrame('style="display:none"')],
		srcdocInFrameHiddenBySheet: ['drift', inFrame('class="away"', '.away{display:none}')],
		srcdocInFrameOfNoSize: ['drift', inFrame('width="0" height="0"')],
		srcdocBesideSheetOfPage: ['ok', inFrame('', 'p i{display:none}')],
		srcdocWithSheetOfItsOwn: [
			'ok',
			keeper(
				`<iframe srcdoc="<style>p{display:none}</style>">Old</iframe> They heard that ${said}.`,
				said,
			),
		],
		srcdocInstead: [
			'drift',
			keeper(`<iframe srcdoc="New">They heard that ${said}.</iframe>`, said),
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

test('An icon beside a word is no part of the sentence; an arrow of the text is', async () => {
	const linked = (icon: string, quote = said) =>
		withSentence(
			`The board was told that the <a href="/gate">upper gate${icon}</a> was closed for eleven days in May.`,
			quote,
		);
	const { pages, expected } = table({
		arrow: ['ok', linked('<span aria-hidden="true">↗</span>')],
		copied: ['ok', linked('<span aria-hidden="true">↗</span>', said.replace('gate', 'gate↗'))],
		fontGlyph: ['ok', linked('<i class="fa fa-link">\uE001</i>')],
		chain: ['ok', linked(' <span class="link-icon">🔗</span>')],
		ofText: ['drift', linked(' → the lower gate')],
		words: ['drift', linked('<span aria-hidden="true"> (old)</span>')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('The label of an advertisement does not break a quote; the same word in a sentence does', async () => {
	const quote = `${said}. Nobody was told why`;
	const around = (label: string) =>
		withSentence(`They heard that ${said}.</p>${label}<p>Nobody was told why.`, quote);
	const { pages, expected } = table({
		block: ['note', around('<div class="slot"><span>Advertisement</span></div>')],
		russian: ['note', around('<p>\n\tРеклама\n</p>')],
		withinSentence: [
			'note',
			withSentence('The gate<div>Anzeige</div> was closed.', 'The gate was closed'),
		],
		otherWords: ['drift', around('<div>Advertisement for boats</div>')],
		otherLabel: ['drift', around('<div>Correction</div>')],
		inline: [
			'drift',
			withSentence('The <b>advertisement</b> gate was closed.', 'The gate was closed'),
		],
		quoted: ['ok', withSentence('<div>Advertisement</div> It was paid for.', 'It was paid for')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('Words without colour above a picture of them, as a viewer of documents has them, are seen', async () => {
	const lines = `<span>They heard that the upper gate was</span><br role="presentation"><span>closed for eleven days in May.</span>`;
	const layer = (content = lines, name = 'textLayer') => `<div class="${name}">${content}</div>`;
	const picture = '<div class="canvasWrapper"><canvas width="800"></canvas></div>';
	const viewer = (content: string, name = 'textLayer'): Cited => ({
		body: `<!doctype html><title>F</title><style>.${name}{position:absolute;inset:0;overflow:clip;line-height:1}.${name} :is(span,br){color:transparent;position:absolute;white-space:pre}.end{display:none}</style><p>${filler}</p><div class="page">${content}</div>`,
		quote: said,
	});
	const { pages, expected } = table({
		canvas: ['ok', viewer(picture + layer())],
		besideCanvas: ['ok', viewer(`<canvas></canvas>${layer()}`)],
		keptAsPicture: ['ok', viewer(`<div><img src="data:,"></div>${layer()}`)],
		ofKit: ['ok', viewer(picture + layer(lines, 'react-pdf__Page__textContent textLayer'))],
		withOwnStyle: [
			'ok',
			viewer(picture + layer(lines.replaceAll('<span', '<span style="color: transparent"'))),
		],
		hiddenInside: ['drift', viewer(picture + layer(`<div class="end">${lines}</div>`))],
		withoutPicture: ['drift', viewer(layer())],
		pictureElsewhere: ['drift', viewer(`${layer()}</div><div class="page">${picture}`)],
		otherElement: ['drift', viewer(picture + layer(lines, 'caption'), 'caption')],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

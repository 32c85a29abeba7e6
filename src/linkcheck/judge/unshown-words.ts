import { bounds } from './bounds.ts';
import { fold, type PageFacts } from './page-facts.ts';
import type { Subject } from './subject.ts';

/** Characters of text. A page with less than this shows only its frame. */
const leastText = 200;
/** Maximum characters of a page around an embedded frame: a heading, a date, a menu. */
const longestAround = 600;

const needsCode =
	/(?:enable|activate|turn on|requires?|need(?:s)?|without) (?:\w+ ){0,3}java ?script|java ?script (?:is|must be|to be) (?:\w+ )?(?:enabled|required|disabled)|включите java ?script|javascript (?:aktivieren|activ)|جاوا ?اسکریپت/iu;
/** Code that redirects to another address. */
const sendsOn =
	/\blocation(?:\.href)?\s{0,9}=(?!=)|\blocation\.(?:replace|assign)\s{0,9}\(|\bnavigation\.navigate\(/;
const waiting =
	/^(?:(?:please wait|one moment|just a second|loading|now loading|загрузка|загружается|подождите|идёт загрузка|идет загрузка|завантаження|wird geladen|bitte warten|chargement|veuillez patienter|cargando|caricamento|carregando|yükleniyor|laden|ładowanie|در حال بارگذاری|جار(?:ي|ٍ) التحميل|加载中|載入中|正在加载|読み込み中)[\s\p{P}]*)+$/iu;

/**
 * Why the words of a page are not in its text, as a sentence: they come by code or are in a frame.
 * `undefined` if the page has its words. Where a quote is missing, weaker signs are enough.
 */
export function whyUnshown({ reading, findings, context }: Subject): string | undefined {
	if (reading.kind !== 'html') return undefined;
	const { page } = reading;
	const isMissing = findings?.some(({ match }) => match.outcome === 'drift') ?? false;
	const isAsked = (context.wanted ?? []).length > 0;
	return ofCode(page, isMissing) ?? (isAsked ? ofFrames(page, isMissing) : undefined);
}

function ofCode(page: PageFacts, isMissing: boolean): string | undefined {
	if (!page.hasScripts || page.length >= leastText) return undefined;
	const words = fold(page.rendered.text).slice(0, bounds.source);
	if ((words === '' || isMissing) && sendsOnByCode(page)) {
		return 'The page only redirects to another page, with JavaScript.';
	}
	const says = needsCode.test(
		fold(`${page.rendered.main} ${page.rendered.hidden}`).slice(0, bounds.source),
	);
	const isEmpty = words === '' && page.pictures === 0;
	const isFrame = page.isShell && (page.headings.length === 0 || isMissing);
	return says || isEmpty || isFrame || waiting.test(words)
		? 'The page shows nothing until its JavaScript has run.'
		: undefined;
}

function sendsOnByCode({ rendered, source }: PageFacts): boolean {
	const inLoad = /\bonload\s{0,9}=\s{0,9}["'][^"'>]{0,200}\blocation\b/i.test(source);
	return inLoad || rendered.scripts.some((script) => sendsOn.test(script.slice(0, bounds.source)));
}

function ofFrames(page: PageFacts, isMissing: boolean): string | undefined {
	if (page.length === 0 && page.pictures > 0) {
		return 'The page shows pictures or frames, but no text.';
	}
	return isMissing && page.rendered.frames > 0 && page.length < longestAround
		? 'The page has little text. The rest is in a frame or an embedded file, which was not opened.'
		: undefined;
}

/** Whether a link leads to a place on the same page or away from it. */
export type LinkTarget = 'here' | 'away';

/** A raised or linked piece of text that may be the mark of a note. */
export interface Raised {
	/** Its text. */
	text: string;
	/** The text before it, or the end of that text. */
	before: string;
	/** Whether it is raised, so it may touch a word without being part of it. */
	raised: boolean;
	/** Where it leads to if it is a link. */
	link: LinkTarget | undefined;
	/** Whether its role, its class or its link says that it is the mark of a note. */
	named: boolean;
	/** Whether it is there to decorate, so that it may be an icon. */
	decorates?: boolean;
}

const noteClass =
	/(?:^|[\s_-])(?:foot-?notes?|end-?notes?|note|fn|cite|reference)[-_]?(?:ref|anchor|link|mark|number|call|marker|reference)?(?:[\s_-]|$)|noteref|inline-template/i;
const noteAddress =
	/#(?:user-content-)?(?:_?ftn|ntr|_?edn|fn|cite[-_]note|cite[-_]ref|footnote|endnote|note|sdfootnote|sdendnote)(?:[-_:]{0,2}[\w.-]{0,40})?$/i;

/** Whether the role, class or link of an element says that it is the mark of a note. */
export function isNamedNote(attributes: Readonly<Record<string, string>>): boolean {
	const { role = '', class: names = '', href = '', 'epub:type': type = '' } = attributes;
	return (
		role === 'doc-noteref' || type === 'noteref' || noteClass.test(names) || noteAddress.test(href)
	);
}

/**
 * Whether an element decorates the words beside it: by its class, or because screen readers pass it
 * over.
 */
export function isDecoration(attributes: Readonly<Record<string, string>>): boolean {
	const { class: names = '', 'aria-hidden': passedOver } = attributes;
	return (
		passedOver === 'true' ||
		/(?:^|[\s_-])(?:icons?|fa|fas|far|bi|glyphicon)(?:[\s_-]|$)/i.test(names)
	);
}

/** Arrows, boxes and chains, and the glyphs of icon fonts (Private Use Area). */
const icon =
	/^[\p{Co}\u2190-\u21FF\u25A0-\u25FF\u2900-\u297F\u2B00-\u2BFF\u29C9\u{1F517}\u{1F850}-\u{1F8FF}]{1,3}$/u;

/** Where a link leads to; code that a link runs (`javascript:`) opens something on the page. */
export function linkTarget({ href = '' }: Readonly<Record<string, string>>): LinkTarget {
	return /^\s*(?:#|javascript:)/i.test(href) ? 'here' : 'away';
}

const one = '(?:\\d{1,3}|[a-z*†‡§¶])';
const list = new RegExp(`^${one}(?:\\s?[,;–-]\\s?${one}){0,9}$`, 'iu');
const digits = /^\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}$/;
const sign = /^[*†‡§¶]{1,4}$/u;
const word =
	'(?:notes?|nb|fn|ref|anm|hinweis|прим|примечание|комм|комментарий|註|注|ملاحظة|یادداشت|lower-alpha|upper-alpha|lower-roman)';
const bracketedWith = (words: string) =>
	new RegExp(
		`^(?:\\[(?:(?:${words})\\.?\\s?(?=[\\d ])|${word}\\.?\\s)?${one}(?:\\s?[,;–-]\\s?${one}){0,9}\\]\\s?){1,9}$`,
		'iu',
	);
/** `[3]`, `[a]`, `[12, 13]`, `[note 4]`, or several of them in a row. */
const bracketed = bracketedWith(word);
/** The page's own name for its notes, if it marks them as notes: `[Quelle 4]`. */
const bracketedByPage = bracketedWith('\\p{L}{1,12}(?=\\.?\\s?\\d)');
/** `:35`, the form in which wikis give the page of a work. */
const pageOfWork = /^:\s?\d{1,5}(?:\s?[,–-]\s?\d{1,5}){0,9}$/;
/** Requests of wiki editors in brackets. */
const request =
	/^\[(?:citation|clarification|page|year|quote|quotation|better source|attribution|original research|source)s? needed\]$|^\[(?:who|whom|when|where|which|why|how|by whom|according to whom|dubious|verify|original research|failed verification|not in citation given|not verified in body|update|contradictory|weasel words|источник не указан[^\]]{0,40}|нет в источнике|кто\?|когда\?|уточнить|какой\?|каких\?|réf\. nécessaire|réf\. souhaitée|cita requerida|senza fonte|kaynak belirtilmeli|نیازمند منبع|بحاجة لمصدر|来源请求|來源請求|джерело\?)(?:\s?[–-]\s?discuss)?\??\]$/iu;

/**
 * Words that take a power: units and functions. A raised digit after them, or after one or two
 * letters, belongs to the formula.
 */
const takesPower =
	/(?:^|[^\p{L}])(?:\p{L}{1,2}|sec|feet|foot|inch|inches|yards?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|sin|cos|tan|cot|log|exp|км|см|мм|дм|сек|кв)$/iu;

/**
 * Numbers that nobody raises to a power: a percentage, a year that is not in a formula, and a number
 * with its thousands apart.
 */
const takesNote = new RegExp(
	[
		String.raw`\p{Nd}\s?[%‰٪]`,
		String.raw`(?:^\s{0,9}|[^\s=×·*/+^]\s{1,9}|[([–-])(?:1[5-9]|20)\d\d`,
		String.raw`(?<![\d.,'’])\d{1,3}(?:(?:[,'’\u00A0\u2009\u202F]\d{3}){1,4}|(?:\.\d{3}){2,4})`,
	]
		.map((number) => `${number}$`)
		.join('|'),
	'u',
);

/** Whether a piece of text is the mark of a note, or an icon, and not part of the sentence. */
export function isNoteMark({
	text,
	before,
	raised,
	link,
	named,
	decorates = false,
}: Raised): boolean {
	const mark = text.replace(/[\s\u200A\u00A0]+/g, ' ').trim();
	if (mark === '' || mark.length > 60) return false;
	if (decorates && icon.test(mark.replace(/[\s\uFE0E\uFE0F]/g, ''))) return true;
	if (!raised && !(named && before !== '' && !/\s$/.test(before))) return false;
	if (bracketed.test(mark) || (named && bracketedByPage.test(mark))) return true;
	if (raised && (request.test(mark) || pageOfWork.test(mark) || sign.test(mark))) return true;
	if (named && list.test(mark.replace(/^\((.*)\)$/, '$1').trim())) return true;
	if (before === '') return false;
	if (digits.test(mark) && takesNote.test(before)) return true;
	// A raised digit after another number is a power, unless it is a link within the page.
	if (/\p{N}$/u.test(before)) return link === 'here' && digits.test(mark);
	if (/[)\]]$/.test(before)) return false;
	if (link) return list.test(mark);
	return digits.test(mark) && !takesPower.test(before) && /[\p{L}.,;:!?'"’”»]$/u.test(before);
}

/** Marks that may be typed after a word. */
const typed = /(?:[¹²³⁰⁴-⁹]{1,3}|\[\d{1,3}\]|\*{1,3}|[†‡])(?=[\s.,;:!?”"»)]|$)/g;
const afterWord = /\p{L}{4}[”"»)’.,;:]?$/u;
/** After a number, a word may be a unit: `900 feet²`. */
const afterNumber = /\d\s?\p{L}{1,16}$/u;

/** A text without marks of notes that are typed into it, such as `word¹`, `word[1]` and `word*`. */
export function withoutTypedMarks(text: string): string {
	return text.replace(typed, (mark, at: number) => {
		const before = text.slice(Math.max(0, at - 24), at);
		const isWord = afterWord.test(before) && !afterNumber.test(before) && !takesPower.test(before);
		return isWord || takesNote.test(before) ? '' : mark;
	});
}

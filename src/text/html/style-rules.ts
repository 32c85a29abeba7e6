import { tokenizer, TokenType } from '@csstools/css-tokenizer';
import type { HtmlEvents } from './html-events.ts';
import { type Look, lookOf } from './look.ts';

/** A rule of a style sheet in the page, for elements of one description. */
interface StyleRule {
	name: string;
	id: string;
	classes: readonly string[];
	look: Look;
	/** Whether it may hold in other places, on other screens or at other times only. */
	conditional: boolean;
	/** What it outweighs, by number. */
	weight: number;
}

/** The style sheets in a page, as far as they decide what is seen. */
export interface StyleRules {
	/** What they do to an element. */
	lookOf(name: string, attributes: Readonly<Record<string, string>>): Look;
}

/** Characters of style sheets that are read. */
const mostCss = 512 * 1024;
/** Descriptions of elements that are kept with their look. */
const mostKnown = 5000;
/** Rules that are kept for one class, id or name. */
const mostRules = 200;

/**
 * Reads the `style` elements of a page. A rule hides only where it holds for certain: a plain
 * selector, outside `@media`. What only may hold (`.tabs .open`, `@media (min-width: 40em)`) may show
 * what another rule hides, so that no words are missed which somebody sees.
 */
export function styleRules({ events }: Pick<HtmlEvents, 'events'>): StyleRules {
	const rules = new Map<string, StyleRule[]>();
	for (const css of sheetsOf(events)) addRules(rules, css);
	if (rules.size === 0) return { lookOf: () => ({}) };
	const known = new Map<string, Look>();
	return {
		lookOf(name, { id = '', class: names = '' }) {
			const description = `${name}#${id}.${names}`;
			const before = known.get(description);
			if (before) return before;
			const classes = names.split(/\s+/).slice(0, 50);
			const keys = [name, `#${id}`, ...classes.map((one) => `.${one}`)];
			const own = [...new Set(keys)]
				.flatMap((key) => rules.get(key) ?? [])
				.filter((rule) => isFor(rule, name, id, classes))
				.sort((a, b) => a.weight - b.weight);
			const looks = own.map((rule) => (rule.conditional ? showing(rule.look) : rule.look));
			const look = looks.reduce<Look>((all, one) => Object.assign(all, one), {});
			if (known.size < mostKnown) known.set(description, look);
			return look;
		},
	};
}

/** Of a look, what brings to light. */
function showing({ display, visible }: Look): Look {
	return {
		...(display && display !== 'none' && { display }),
		...(visible === true && { visible }),
	};
}

function isFor(rule: StyleRule, name: string, id: string, classes: readonly string[]): boolean {
	return (
		(rule.name === '' || rule.name === name) &&
		(rule.id === '' || rule.id === id) &&
		rule.classes.every((one) => classes.includes(one))
	);
}

/** What stands in `style` elements; those in `noscript` and for paper hold for no reader. */
function sheetsOf(events: HtmlEvents['events']): string[] {
	const sheets: string[] = [];
	let [inNoscript, inStyle, left] = [0, false, mostCss];
	for (const event of events) {
		if (event.kind === 'text') {
			if (!inStyle || inNoscript > 0) continue;
			sheets.push(event.words.slice(0, left));
			left -= event.words.length;
			if (left <= 0) break;
			continue;
		}
		const step = event.kind === 'open' ? 1 : -1;
		if (event.name === 'noscript' || event.name === 'template') inNoscript += step;
		if (event.name === 'style') inStyle = event.kind === 'open' && isForScreens(event.attributes);
	}
	return sheets;
}

function isForScreens({ media = '' }: Readonly<Record<string, string>>): boolean {
	return /^(?:all|screen)?$/i.test(media.trim());
}

/** What a rule lies in: nothing, what holds only at times, or what is not for screens. */
type Around = 'plain' | 'conditional' | 'ignored';

/** A block that is open: what stands before its brace, and what stood in it so far. */
interface Block {
	prelude: string;
	around: Around;
	body: string;
}

/** What stands between and says nothing: comments, and the marks that hid style sheets from browsers of old. */
const apart: ReadonlySet<TokenType> = new Set([TokenType.Comment, TokenType.CDO, TokenType.CDC]);
/** Blocks in one another that are read. */
const deepest = 20;

function addRules(rules: Map<string, StyleRule[]>, css: string): void {
	const blocks: Block[] = [{ prelude: '', around: 'plain', body: '' }];
	const { nextToken, endOfFile } = tokenizer({ css });
	let order = 0;
	while (!endOfFile()) {
		const [type, text] = nextToken();
		const block = blocks.at(-1);
		if (!block || blocks.length > deepest) return;
		if (type === TokenType.OpenCurly) {
			const prelude = block.body.slice(block.body.lastIndexOf(';') + 1).trim();
			block.body = '';
			const around = prelude.startsWith('@') ? aroundOf(prelude, block.around) : block.around;
			blocks.push({ prelude, around, body: '' });
		} else if (type === TokenType.CloseCurly) {
			if (blocks.length > 1) blocks.pop();
			const { prelude, around, body } = block;
			if (prelude === '' || prelude.startsWith('@') || around === 'ignored') continue;
			addRule(rules, prelude, around, body, order++);
		} else if (!apart.has(type)) block.body += text;
	}
}

function aroundOf(rule: string, outer: Around): Around {
	if (/^@(?:layer|supports)\b/i.test(rule) || /^@media\s+(?:all|screen)$/i.test(rule)) return outer;
	if (/^@(?:media|container)\b/i.test(rule) && !/\bprint\b/i.test(rule)) {
		return outer === 'plain' ? 'conditional' : outer;
	}
	return 'ignored';
}

function addRule(
	rules: Map<string, StyleRule[]>,
	selectors: string,
	around: Around,
	body: string,
	order: number,
): void {
	const look = lookOf(body);
	if (Object.keys(look).length === 0 || selectors.length > 10_000) return;
	for (const selector of selectors.split(',')) {
		// What is so under a finger only, or beside the element, is not how the page stands there.
		if (/::|:(?:before|after|hover|focus|active|target|not\(|has\()/i.test(selector)) continue;
		const parts = selector.trim().split(/[\s>+~]+/);
		const last = parts.at(-1) ?? '';
		const simple = /^([a-z][\w-]*)?(?:#([\w-]+))?((?:\.[\w-]+)*)/i.exec(last);
		const [matched = '', name = '', id = '', classes = ''] = simple ?? [];
		if (matched === '') continue;
		const conditional = around !== 'plain' || parts.length > 1 || matched !== last;
		const names = classes.split('.').slice(1);
		const [first] = names;
		const key = first === undefined ? (id === '' ? name.toLowerCase() : `#${id}`) : `.${first}`;
		const weight =
			(/!\s*important/i.test(body) ? 1e12 : 0) +
			(id === '' ? 0 : 1e9) +
			names.length * 1e6 +
			order / 1e6;
		const known = rules.get(key) ?? [];
		if (known.length >= mostRules) continue;
		known.push({ name: name.toLowerCase(), id, classes: names, look, conditional, weight });
		rules.set(key, known);
	}
}

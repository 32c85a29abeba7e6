import { tokenizer, TokenType } from '@csstools/css-tokenizer';
import { listed, masked } from './selector-parts.ts';

/**
 * What a rule is inside: no condition, a condition that may be false, or a block that is not for
 * screens.
 */
type Around = 'plain' | 'conditional' | 'ignored';

/** A rule of a style sheet, or another block, as written. */
export interface WrittenRule {
	/**
	 * The text before its brace. For a condition within a rule, the text before the brace of the rule.
	 */
	prelude: string;
	around: Around;
	/** Its content, without the blocks in it. */
	body: string;
	/** How many blocks begin before it. */
	order: number;
	/** Whether it is in a cascade layer (`@layer`). */
	isLayered: boolean;
}

/** Tokens without meaning: comments, and the marks that hid style sheets from old browsers. */
const apart: ReadonlySet<TokenType> = new Set([TokenType.Comment, TokenType.CDO, TokenType.CDC]);
/** Maximum nesting of blocks. */
const deepest = 20;
/** Maximum number of selectors that a nested rule stands for, and of their characters. */
const mostNested = 50;
const longestNested = 2000;

/**
 * The rules of a style sheet for screens, including those in rules and conditions, in the order of
 * their ends.
 */
export function* rulesOf(css: string): Generator<WrittenRule> {
	const blocks: WrittenRule[] = [
		{ prelude: '', around: 'plain', body: '', order: 0, isLayered: false },
	];
	const { nextToken, endOfFile } = tokenizer({ css });
	let order = 0;
	while (!endOfFile()) {
		const [type, text] = nextToken();
		const block = blocks.at(-1);
		if (!block || blocks.length > deepest) return;
		if (type === TokenType.OpenCurly) {
			const end = block.body.lastIndexOf(';') + 1;
			const prelude = block.body.slice(end).trim();
			block.body = block.body.slice(0, end);
			const isLayered = block.isLayered || /^@layer\b/i.test(prelude);
			blocks.push({ ...within(block, prelude), body: '', order: order++, isLayered });
		} else if (type === TokenType.CloseCurly) {
			if (blocks.length > 1) blocks.pop();
			if (isRule(block) && block.around !== 'ignored') yield block;
		} else if (!apart.has(type)) block.body += text;
	}
}

function isRule({ prelude }: Pick<WrittenRule, 'prelude'>): boolean {
	return prelude !== '' && !prelude.startsWith('@');
}

/** What a block inside another block is. A rule within a rule gets a selector of its own. */
function within(block: WrittenRule, prelude: string): Pick<WrittenRule, 'prelude' | 'around'> {
	if (prelude.startsWith('@')) {
		const around = aroundOf(prelude, block.around);
		return { prelude: isRule(block) ? block.prelude : prelude, around };
	}
	if (!isRule(block)) return { prelude, around: block.around };
	const nested = nestedIn(block.prelude, prelude);
	if (nested !== undefined) return { prelude: nested, around: block.around };
	// It applies only to some of the elements that it names.
	return { prelude, around: block.around === 'plain' ? 'conditional' : block.around };
}

/**
 * The selector of a rule within a rule, as one without nesting (CSS Nesting, section 3);
 * `undefined` if it cannot be written so, or is too long.
 */
function nestedIn(outer: string, inner: string): string | undefined {
	// In brackets, the sign stands for more than its words: `:not(&)` with `.a .b`.
	if (inner.split('&').length > masked(inner).split('&').length) return undefined;
	const [outers, inners] = [listed(outer), listed(inner)];
	if (outers.length * inners.length > mostNested) return undefined;
	// `.a&` with `p` is `p.a`, not `.ap`.
	if (/[^\s>+~,]&/.test(inner)) return undefined;
	const made = inners.flatMap((one) =>
		outers.map((each) => (one.includes('&') ? one.replaceAll('&', () => each) : `${each} ${one}`)),
	);
	const selector = made.join(', ');
	return selector.length > longestNested ? undefined : selector;
}

function aroundOf(rule: string, outer: Around): Around {
	const isCertain = /^@layer\b|^@supports\b(?!.*\bnot\b)|^@media\s+(?:all|screen)$/is;
	if (isCertain.test(rule)) return outer;
	if (/^@(?:media|container|supports)\b/i.test(rule) && !/\bprint\b/i.test(rule)) {
		return outer === 'plain' ? 'conditional' : outer;
	}
	return 'ignored';
}

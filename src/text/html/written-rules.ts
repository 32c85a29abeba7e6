import { tokenizer, TokenType } from '@csstools/css-tokenizer';

/** What a rule lies in: nothing, what holds only at times, or what is not for screens. */
type Around = 'plain' | 'conditional' | 'ignored';

/** A rule of a style sheet, or a block that is none, as it is written. */
export interface WrittenRule {
	/** What stands before its brace; of a condition within a rule, what stands before that of the rule. */
	prelude: string;
	around: Around;
	/** What stands in it, without the blocks. */
	body: string;
	/** How many blocks begin before it. */
	order: number;
}

/** What stands between and says nothing: comments, and the marks that hid style sheets from old browsers. */
const apart: ReadonlySet<TokenType> = new Set([TokenType.Comment, TokenType.CDO, TokenType.CDC]);
/** Blocks in one another that are read. */
const deepest = 20;

/** The rules of a style sheet for screens, those in rules and conditions too, in the order of their ends. */
export function* rulesOf(css: string): Generator<WrittenRule> {
	const blocks: WrittenRule[] = [{ prelude: '', around: 'plain', body: '', order: 0 }];
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
			blocks.push({ ...within(block, prelude), body: '', order: order++ });
		} else if (type === TokenType.CloseCurly) {
			if (blocks.length > 1) blocks.pop();
			if (isRule(block) && block.around !== 'ignored') yield block;
		} else if (!apart.has(type)) block.body += text;
	}
}

function isRule({ prelude }: Pick<WrittenRule, 'prelude'>): boolean {
	return prelude !== '' && !prelude.startsWith('@');
}

/** What a block is that opens in another. A rule within a rule holds for some of the elements it names only. */
function within(block: WrittenRule, prelude: string): Pick<WrittenRule, 'prelude' | 'around'> {
	const outer = isRule(block) && block.around === 'plain' ? 'conditional' : block.around;
	if (!prelude.startsWith('@')) return { prelude, around: outer };
	const around = aroundOf(prelude, outer);
	return { prelude: isRule(block) ? block.prelude : prelude, around };
}

function aroundOf(rule: string, outer: Around): Around {
	const isCertain = /^@layer\b|^@supports\b(?!.*\bnot\b)|^@media\s+(?:all|screen)$/is;
	if (isCertain.test(rule)) return outer;
	if (/^@(?:media|container|supports)\b/i.test(rule) && !/\bprint\b/i.test(rule)) {
		return outer === 'plain' ? 'conditional' : outer;
	}
	return 'ignored';
}

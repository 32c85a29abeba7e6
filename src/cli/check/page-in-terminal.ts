import { styleText } from 'node:util';
import { wrap } from '../../problems/wrap.ts';

interface PageOptions {
	/** Columns of the terminal. */
	width: number;
	/** Whether to use ANSI colours. */
	colour?: boolean;
}

/**
 * Lays out a page of our documentation for a terminal: headings, paragraphs, lists and code. Lines
 * that are only a link are left out.
 */
export function pageInTerminal(page: string, { width, colour = false }: PageOptions): string {
	const paint = (style: Parameters<typeof styleText>[0], text: string) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const lines: string[] = [];
	let inCode = false;
	for (const line of page.trim().split('\n')) {
		if (line.startsWith('```')) {
			inCode = !inCode;
		} else if (inCode) {
			lines.push(...codeLines(line, width).map((part) => paint('cyan', part)));
		} else if (/^#+ /.test(line)) {
			lines.push(paint('bold', line.replace(/^#+ /, '')));
		} else if (line.startsWith('- ')) {
			const item = wrap(plain(line.slice(2)), width - 2);
			lines.push(...item.map((part, index) => (index === 0 ? `- ${part}` : `  ${part}`)));
		} else if (!/^\[[^\]]*\]\([^)]*\)$/.test(line)) {
			lines.push(...wrap(plain(line), width));
		}
	}
	return lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** A line of code, indented, and wrapped if it is wider than the terminal. */
function codeLines(line: string, width: number): string[] {
	const [indent = ''] = /^\s*/.exec(line) ?? [];
	const parts = wrap(line.trim(), Math.max(20, width - 6 - indent.length));
	return parts.map((part, index) =>
		part === '' ? '' : `    ${indent}${index === 0 ? '' : '  '}${part}`,
	);
}

/** Text without Markdown's escapes. */
function plain(text: string): string {
	return text.replace(
		/(`[^`]*`)|\\([!-/:-@[-`{-~])/g,
		(_, code?: string, sign?: string) => code ?? sign ?? '',
	);
}

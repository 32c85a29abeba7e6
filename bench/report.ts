import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const page = 'docs/benchmarks.md';

/** A Markdown table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
	const [head = [], ...body] = rows;
	return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Replaces the part of docs/benchmarks.md between the comments with a name, or adds it at the end.
 */
export async function writeInto(name: string, text: string): Promise<void> {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const old = await readFile(page, 'utf8').catch(() => '# Benchmarks\n');
	const [before = '', rest = ''] = old.split(start);
	const after = rest.split(end)[1] ?? '';
	const whole = `${before.trimEnd()}\n\n${start}\n\n${text}\n\n${end}\n${after}`;
	await writeFile(page, await format(whole, { parser: 'markdown' }));
}

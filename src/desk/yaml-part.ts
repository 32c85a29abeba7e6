import { frontmatterPattern } from '../prose/without-frontmatter.ts';

/**
 * What of a file is YAML, for a tool that knows nothing else: all of a record, the frontmatter of a
 * prose. It begins where the file begins, with spaces for what stands above the fields, so that every
 * line and column in it is one of the file.
 *
 * @returns `undefined` Where the offset stands in prose, or in a file without YAML.
 */
export function yamlPartAt(file: string, text: string, offset: number): string | undefined {
	if (file.endsWith('.yaml')) return text;
	if (!file.endsWith('.mdx')) return undefined;
	// Frontmatter that nobody has closed yet is that of a file which is just being written.
	const [, head = '', fields] = frontmatterPattern.exec(text) ?? unclosedPattern.exec(text) ?? [];
	const end = fields === undefined ? text.length + 1 : head.length + fields.length;
	if (head === '' || offset < head.length || offset >= end) return undefined;
	return head.replaceAll(/[^\n]/g, ' ') + text.slice(head.length, end);
}

const unclosedPattern = /^(\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?\n)/;

import { frontmatterPattern } from '../../prose/without-frontmatter.ts';

/**
 * The part of a file that is YAML, for a tool that knows nothing else: all of a record, or the
 * frontmatter of prose. Everything before the fields is replaced with spaces, so lines and columns
 * are those of the file.
 *
 * @returns `undefined` if the offset is in prose, or the file has no YAML.
 */
export function yamlPartAt(file: string, text: string, offset: number): string | undefined {
	if (file.endsWith('.yaml')) return text;
	if (!file.endsWith('.mdx')) return undefined;
	// Frontmatter without a closing line is in a file that is still being written.
	const [, head = '', fields] = frontmatterPattern.exec(text) ?? unclosedPattern.exec(text) ?? [];
	const end = fields === undefined ? text.length + 1 : head.length + fields.length;
	if (head === '' || offset < head.length || offset >= end) return undefined;
	return head.replaceAll(/[^\n]/g, ' ') + text.slice(head.length, end);
}

const unclosedPattern = /^(\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?\n)/;

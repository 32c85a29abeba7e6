import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { frontmatterPattern, withoutFrontmatter } from '../prose/without-frontmatter.ts';
import { parseProse } from '../prose/parse-prose.ts';
import { parseYaml, type SyntaxFault, type YamlText } from '../text/yaml/yaml-text.ts';

/** An MDX file: its frontmatter as YAML with places, its prose as mdast. */
export interface MdxText {
	/** Frontmatter; empty YAML if the file has none. */
	frontmatter: YamlText;
	/** The prose; `undefined` if it does not parse. */
	prose: Root | undefined;
	faults: SyntaxFault[];
}

/** Parses an MDX file. Never throws: the result contains faults. */
export function parseMdx(file: string, text: string): MdxText {
	const [, above = '', fields = ''] = frontmatterPattern.exec(text) ?? [];
	const frontmatter = parseYaml(file, fields, { linesAbove: above.split('\n').length - 1 });
	const faults = [...frontmatter.faults];
	let prose: Root | undefined;
	try {
		prose = parseProse(withoutFrontmatter(text));
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		faults.push({
			kind: 'mdx',
			place: { file, ...placeOf(error) },
			reason: error.reason,
		});
	}
	return { frontmatter, prose, faults };
}

/**
 * The place of a syntax error. For an element that is never closed, only the message says where it
 * began.
 */
function placeOf({ line, column, reason }: VFileMessage): { line: number; column: number } {
	const opened = /^Expected a closing tag for .* \((\d+):(\d+)/.exec(reason);
	return opened
		? { line: Number(opened[1]), column: Number(opened[2]) }
		: { line: line ?? 1, column: column ?? 1 };
}

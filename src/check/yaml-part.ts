import { kindOf, type RecordKind } from '../model/kinds.ts';
import { frontmatterPattern } from '../prose/without-frontmatter.ts';

/** The YAML in a file of a kind: all of it, or the fields of its frontmatter, and what stands above them. */
export function yamlPart(kind: RecordKind, text: string): { above: string; yaml: string } {
	if (kindOf(kind).holds !== 'prose') return { above: '', yaml: text };
	const [, above = '', yaml = ''] = frontmatterPattern.exec(text) ?? [];
	return { above, yaml };
}

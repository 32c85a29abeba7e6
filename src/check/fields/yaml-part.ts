import { kindOf, type RecordKind } from '../../model/kinds.ts';
import { frontmatterPattern } from '../../prose/without-frontmatter.ts';

/**
 * The YAML in a file of a kind, and the text above it. The YAML is the whole file or, for prose,
 * the fields of the frontmatter.
 */
export function yamlPart(kind: RecordKind, text: string): { above: string; yaml: string } {
	if (kindOf(kind).holds !== 'prose') return { above: '', yaml: text };
	const [, above = '', yaml = ''] = frontmatterPattern.exec(text) ?? [];
	return { above, yaml };
}

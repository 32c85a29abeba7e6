import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { kindOf } from '../../model/kinds.ts';
import { frontmatterPattern } from '../../prose/without-frontmatter.ts';

/** The YAML that a record is written in. */
interface YamlOfRecord {
	text: string;
	/** Where it begins in the file. */
	offset: number;
	/** The path of the record in the YAML; empty if the file is the record. */
	path: string[];
}

/** The YAML of a record: a whole file, its frontmatter, or a part of a map. */
export function yamlOf(content: Content, { file, kind, key }: Entry): YamlOfRecord {
	const whole = content.texts.get(file) ?? '';
	const { holds } = kindOf(kind);
	if (holds !== 'prose') return { text: whole, offset: 0, path: holds === 'map' ? [key] : [] };
	const [, above = '', text = ''] = frontmatterPattern.exec(whole) ?? [];
	return { text, offset: above.length, path: [] };
}

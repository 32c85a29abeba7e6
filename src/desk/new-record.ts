import { stringify } from 'yaml';
import { type Content, entriesOf } from '../content/content.ts';
import { appendPair } from '../edit/append-pair.ts';
import { type Change, ChangeError, inFile, noChange } from '../edit/change.ts';
import { appendItem } from '../edit/edit-yaml.ts';
import { kindOf, pathOf, type RecordKind } from '../model/kinds.ts';
import { frontmatterPattern } from '../prose/without-frontmatter.ts';
import { suggest } from '../text/did-you-mean.ts';
import { articleFor } from './article-for.ts';
import { type GivenFields, recordFrom } from './given-fields.ts';
import { requireFreeKey } from './free-key.ts';
import { sectionsFor } from './records-for.ts';

/** A record to be written: its name and its fields. */
export interface NewRecord {
	kind: RecordKind;
	key: string;
	/** The article it belongs to; if it is left out, the only article. */
	article?: string | undefined;
	/** For a claim, the section whose file it goes into; `index` for the introduction. */
	section?: string | undefined;
	fields: GivenFields;
}

/**
 * Writes a new record: as a file, or as an entry at the end of the file of its kind. A section is
 * also added to the order of its article.
 *
 * @throws {ChangeError} If its key is taken or not valid, a field is unknown, or it is not clear
 * where it belongs.
 */
export function newRecord(content: Content, record: NewRecord): Change {
	const { kind, key } = record;
	if (kind === 'capture') {
		throw new ChangeError('`npm run linkcheck` writes the captures when it reads the pages.');
	}
	const article = articleFor(content, record);
	const section = sectionOf(content, record, article);
	requireFreeKey(content, { kind, key, article });
	const data = recordFrom(kind, record.fields);
	const path = pathOf(kind, { article, section, [kind]: key });
	const file = `${content.folder}/${path}`;
	const yaml = (value: unknown) => stringify(value, { lineWidth: 0 });
	const change = noChange();
	const { holds } = kindOf(kind);
	if (holds !== 'map') {
		const text = holds === 'prose' ? `---\n${yaml(data)}---\n` : yaml(data);
		change.creates.push({ file, text });
		if (kind === 'section' && !isListed(content, article, key)) {
			change.splices.push(listSection(content, article, key));
		}
		return change;
	}
	const before = content.texts.get(file);
	if (before === undefined) {
		change.creates.push({ file, text: yaml({ [key]: data }) });
		return change;
	}
	const place = inFile(file, () => appendPair(before, yaml({ [key]: data })));
	change.splices.push({ file, ...place });
	return change;
}

/** The section whose file a claim goes into; other kinds have none. */
function sectionOf(
	content: Content,
	{ kind, section }: NewRecord,
	article: string | undefined,
): string | undefined {
	if (kind !== 'claim') {
		if (section === undefined) return undefined;
		throw new ChangeError(`Only claims have a section: leave out \`--section\`.`);
	}
	if (section === undefined) return 'index';
	const sections = sectionsFor(content, article).map((one) => one.key);
	if (sections.includes(section)) return section;
	const known = sections.map((name) => `\`${name}\``).join(', ');
	throw new ChangeError(
		`There is no section \`${section}\`. ${suggest(section, sections, `Write one of ${known}`)}`,
	);
}

/** Whether an article lists a section already: editors may list sections before they write them. */
function isListed(content: Content, article: string | undefined, key: string): boolean {
	const listed = entriesOf(content, 'article').find((entry) => entry.key === article)?.value;
	const { sections } = (listed ?? {}) as { sections?: unknown };
	return Array.isArray(sections) && sections.includes(key);
}

/** Adds a section at the end of its article's list. */
function listSection(
	content: Content,
	article: string | undefined,
	key: string,
): Change['splices'][number] {
	const file = `${content.folder}/${pathOf('article', { article })}`;
	const [, above = '', fields = ''] = frontmatterPattern.exec(content.texts.get(file) ?? '') ?? [];
	const place = inFile(file, () => appendItem(fields, ['sections'], key));
	return { ...place, file, start: place.start + above.length, end: place.end + above.length };
}

import { stringify } from 'yaml';
import { type Content, entriesOf } from '../../content/content.ts';
import { appendPair } from '../../edit/append-pair.ts';
import { type Change, ChangeError, inFile, noChange } from '../../edit/change.ts';
import { appendItem } from '../../edit/edit-yaml.ts';
import { newlineOf } from '../../edit/newline-of.ts';
import { referencesTo } from '../../content/references.ts';
import { kindOf, pathOf, type RecordKind } from '../../model/kinds.ts';
import { frontmatterPattern } from '../../prose/without-frontmatter.ts';
import { suggest } from '../../text/wording/did-you-mean.ts';
import { articleFor } from './article-for.ts';
import { type GivenFields, recordFrom } from './given-fields.ts';
import { requireFreeKey } from '../keys/free-key.ts';
import { sectionsFor } from './records-for.ts';

/** A record to be written: its name and its fields. */
export interface NewRecord {
	kind: RecordKind;
	key: string;
	/** The article it belongs to; if it is left out, the only article. */
	article?: string | undefined;
	/**
	 * For a claim, the section whose file it goes into; `index` for the introduction. For a figure, the
	 * section that shows it.
	 */
	section?: string | undefined;
	fields: GivenFields;
}

/**
 * Writes a new record: as a file, or as an entry at the end of the file of its kind. A section is
 * also added to the order of its article, and a figure to the figures of its section.
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
			const home = `${content.folder}/${pathOf('article', { article })}`;
			change.splices.push(listIn(content, home, 'sections', key));
		}
		if (kind === 'figure' && section !== undefined) {
			const home = `${content.folder}/${pathOf('section', { article, section })}`;
			change.splices.push(listIn(content, home, 'figures', key));
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

/** The section that a claim or a figure goes into; other kinds have none. */
function sectionOf(
	content: Content,
	{ kind, key, section }: NewRecord,
	article: string | undefined,
): string | undefined {
	if (kind !== 'claim' && kind !== 'figure') {
		if (section === undefined) return undefined;
		throw new ChangeError(`Only claims and figures have a section: leave out \`--section\`.`);
	}
	if (section === undefined) {
		return kind === 'claim' ? sectionMarking(content, key, article) : undefined;
	}
	const sections = sectionsFor(content, article)
		.map((one) => one.key)
		// The introduction has no list of figures; the lead shows those of the article.
		.filter((one) => kind === 'claim' || one !== 'index');
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

/** The section whose prose already marks a claim, if it is only one; otherwise the introduction. */
function sectionMarking(content: Content, claim: string, article: string | undefined): string {
	const marking = referencesTo(content, 'claim')
		.filter(({ key, from, in: where }) => {
			return where === 'prose' && key === claim && from.article === article;
		})
		.map(({ from }) => from.stem);
	const [first, ...more] = new Set(marking);
	return first !== undefined && more.length === 0 ? first : 'index';
}

/** Adds a key at the end of a list in the frontmatter of a file, or writes the list. */
function listIn(
	content: Content,
	file: string,
	list: string,
	key: string,
): Change['splices'][number] {
	const [, above = '', fields = ''] = frontmatterPattern.exec(content.texts.get(file) ?? '') ?? [];
	const place = inFile(file, () =>
		isWritten(fields, list) ? appendItem(fields, [list], key) : listWith(fields, list, key),
	);
	return { ...place, file, start: place.start + above.length, end: place.end + above.length };
}

function isWritten(fields: string, list: string): boolean {
	return new RegExp(`^${list}:`, 'm').test(fields);
}

/** A list with one key, as the last field. */
function listWith(fields: string, list: string, key: string) {
	const newline = newlineOf(fields);
	const text = `${list}:${newline}  - ${key}${newline}`;
	return { start: fields.length, end: fields.length, text };
}

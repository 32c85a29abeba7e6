import { type Content, entriesOf } from '../../content/content.ts';
import { answerFault } from '../../desk/new/answer-fault.ts';
import { isOfArticle } from '../../desk/desk.ts';
import { requireRecords } from '../../desk/new/known-keys.ts';
import { type MissingField, missingFields } from '../../desk/new/missing-fields.ts';
import type { NewRecord } from '../../desk/new/new-record.ts';
import { type Nameable, nameable, recordsFor, sectionsFor } from '../../desk/new/records-for.ts';
import { askFor } from './questions.ts';

/**
 * Asks at the terminal which article a new record belongs to, if there are several.
 *
 * @throws {ChangeError}
 */
export async function askArticle(
	content: Content,
	{ kind, article }: Pick<NewRecord, 'kind' | 'article'>,
): Promise<string | undefined> {
	const articles = entriesOf(content, 'article');
	if (article !== undefined || !isOfArticle(kind) || articles.length < 2) return article;
	const known = articles.map((entry) => nameable(content, entry));
	return ask({ name: 'article', about: 'the article it belongs to', examples: [] }, known);
}

/** Asks at the terminal which part of its article a claim belongs to. @throws {ChangeError} */
export async function askSection(
	content: Content,
	{ kind, article, section }: Pick<NewRecord, 'kind' | 'article' | 'section'>,
): Promise<string | undefined> {
	const sections = sectionsFor(content, article);
	if (kind !== 'claim' || section !== undefined || sections.length < 2) return section;
	return ask(
		{ name: 'section', about: 'the part of the article it goes into', examples: [] },
		sections,
	);
}

/**
 * Asks at the terminal for the required fields of a new record that were not given. Fields below a
 * key that the editor chooses can only be given on the command line.
 *
 * @throws {ChangeError} If the editor stops it, or a field has to name a record and none exists.
 */
export async function askFields(
	content: Content,
	{ kind, article, fields }: NewRecord,
): Promise<Record<string, string>> {
	const missing = missingFields(kind, fields).filter(({ name }) => !name.includes('<'));
	const questions = missing.map((field) => {
		const records = recordsFor(content, kind, { path: field.name, article });
		return { field, records };
	});
	for (const { field } of questions) requireRecords(content, { kind, article, path: field.name });
	const whole = { ...fields };
	for (const { field, records } of questions) {
		const faultOf = (answer: string) => answerFault(kind, field.name, answer);
		whole[field.name] = await ask(field, records, faultOf);
	}
	return whole;
}

function ask(
	field: MissingField,
	records: readonly Nameable[],
	faultOf?: (answer: string) => string | undefined,
): Promise<string> {
	return askFor(field, {
		records: records.map(({ key, words }) => ({ value: key, hint: words })),
		...(faultOf && { faultOf }),
	});
}

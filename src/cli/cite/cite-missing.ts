import { answerFault } from '../../desk/new/answer-fault.ts';
import { CiteRefusal } from '../../cite/refusal.ts';
import { asPaths } from '../../cite/source-fields.ts';
import { type MissingField, missingFields } from '../../desk/new/missing-fields.ts';
import { relations } from '../../model/records/evidence.ts';
import { isForeign } from '../../words/words.ts';
import type { Sighting } from './cite-look.ts';
import type { CiteOptions } from './cite-options.ts';
import type { Draft } from './cite-plan.ts';
import { missingLines } from '../desk/missing-lines.ts';
import { askFor } from '../desk/questions.ts';

/** The answers: fields of the source, and options of the evidence. */
interface Answers {
	fields: Record<string, string>;
	options: Partial<CiteOptions>;
}

/**
 * Asks at the terminal for required fields of a source and its evidence that were not found.
 *
 * @throws {CiteRefusal} If nobody can be asked; it lists all that is missing.
 * @throws {ChangeError} If the editor stops it.
 */
export async function askMissing(
	draft: Draft,
	sighting: Sighting,
	options: CiteOptions,
	{ asks }: { asks: boolean },
): Promise<Answers> {
	const ofSource = draft.existing ? [] : missingFields('source', asPaths(draft.fields));
	const answers: Answers = { fields: {}, options: {} };
	if (!asks) {
		const missing = [...ofSource, ...ofEvidence(languageOf(draft), sighting, options)];
		if (missing.length === 0) return answers;
		throw new CiteRefusal(
			`These are needed as well:\n${missingLines(missing)}`,
			'Nothing is written. In an interactive terminal, `cite` asks for them.',
		);
	}
	for (const field of ofSource) {
		const faultOf = (answer: string) => answerFault('source', field.name, answer);
		answers.fields[field.name] = await askFor(field, { faultOf });
	}
	for (const field of ofEvidence(answers.fields.language ?? languageOf(draft), sighting, options)) {
		const answer = await askFor(field);
		Object.assign(answers.options, { [field.name]: answer });
	}
	return answers;
}

function languageOf(draft: Draft): string | undefined {
	const found = draft.fields.find(({ field }) => field === 'language')?.value;
	return draft.existing?.language ?? (typeof found === 'string' ? found : undefined);
}

function ofEvidence(
	language: string | undefined,
	{ looked }: Sighting,
	options: CiteOptions,
): MissingField[] {
	if (options.for === undefined) return [];
	const wantsTranslation =
		language !== undefined && isForeign(language) && options.translation === undefined;
	return [
		...(options.relation === undefined
			? [
					{
						name: 'relation',
						about: 'how it relates to the claim',
						examples: [...relations],
						choices: [...relations],
					},
				]
			: []),
		...(wantsTranslation && looked?.quote
			? [
					{
						name: 'translation',
						about: `“${looked.quote.quote}” in the language of the article`,
						examples: [],
					},
				]
			: []),
	];
}

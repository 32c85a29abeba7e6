import type { Content } from '../../content/content.ts';
import { articleFor, fittingArticle } from '../../desk/new/article-for.ts';
import { saidOf } from '../../desk/new/answer-fault.ts';
import { requireFreeKey } from '../../desk/keys/free-key.ts';
import { recordFrom } from '../../desk/new/given-fields.ts';
import { requireKnownKeys } from '../../desk/new/known-keys.ts';
import { missingFields } from '../../desk/new/missing-fields.ts';
import { newRecord, type NewRecord } from '../../desk/new/new-record.ts';
import { requirePossibleValues } from '../../desk/new/wrong-values.ts';
import { type Change, ChangeError } from '../../edit/change.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { withArticle } from '../../text/wording/with-article.ts';
import { askArticle, askFields, askSection } from './ask-record.ts';
import {
	carryOut,
	codeOfDesk,
	kindChoice,
	kindNamed,
	type WriteOptions,
	writingCommand,
	writtenKinds,
} from './desk-command.ts';
import { missingLines } from './missing-lines.ts';
import { askFor } from './questions.ts';
import { takeFields } from './take-fields.ts';

/** Runs `new` with the words of a command line. @returns The exit code. */
export async function newCommand(argv: readonly string[]): Promise<number> {
	const program = newProgram().parse(argv);
	const options = program.opts<WriteOptions & { section?: string }>();
	const asks = process.stdin.isTTY && options.yes !== true;

	return codeOfDesk(options, async ({ content, ...desk }) => {
		const { fields, rest } = takeFields(program.args);
		const [kindName, givenKey, other] = rest;
		if (other !== undefined) {
			throw new ChangeError(`\`${other}\` is not a field: write \`--field="value"\`.`);
		}
		const kind = kindNamed(kindName ?? (await askKind(asks)));
		const clues = { kind, key: givenKey ?? '', section: options.section, fields };
		const named = options.article ?? fittingArticle(content, clues);
		const article = asks ? await askArticle(content, { kind, article: named }) : options.article;
		const faultOfKey = (key: string) =>
			saidOf(() => {
				const name = { ...clues, key, article };
				requireFreeKey(content, { ...name, article: articleFor(content, name) });
			});
		const key = givenKey ?? (await askKey(kind, asks, faultOfKey));
		const placed = { kind, key, article, section: options.section, fields };
		// What is impossible is reported before the editor is asked anything.
		requireWritable(content, placed);
		const record = asks ? await askRest(content, placed) : placed;
		const missing = missingFields(kind, record.fields);
		if (missing.length > 0) {
			throw new ChangeError(
				`For ${withArticle(kind)} these are needed as well:\n${missingLines(missing)}`,
			);
		}
		return carryOut({ content, ...desk }, requireWritable(content, record), options, {
			done: `The ${kind} \`${key}\` is written. Next: \`npm run check\`.`,
			record,
		});
	});
}

/** The options of `new`; unknown options are fields of the record. */
function newProgram() {
	return writingCommand('new', 'Write a new record in the right file.')
		.usage('<kind> <key> [--field=value …]    (as npm script: npm run new -- …)')
		.argument('[kind]', kindChoice)
		.argument('[key]', 'its key')
		.option(
			'--section <key>',
			'for a claim: the section whose file it goes into (default: the one that marks it, or else the introduction); for a figure: the section that shows it',
		)
		.allowUnknownOption()
		.allowExcessArguments()
		.addHelpText(
			'after',
			'\nEach field has its own option: --title="…" --sources=one,two --authors="Doe, Jane; Roe, John" --evidence.0.source=key. docs/fields.md lists them all. In an interactive terminal, the command asks for missing fields.',
		);
}

async function askName(
	{ name, about, choices }: { name: string; about: string; choices?: string[] },
	faultOf?: (answer: string) => string | undefined,
): Promise<string> {
	const field = { name, about, examples: [], ...(choices && { choices }) };
	return askFor(field, faultOf && { faultOf });
}

async function askKind(asks: boolean): Promise<string> {
	if (asks)
		return askName({
			name: 'kind',
			about: 'what kind of record it is',
			choices: [...writtenKinds],
		});
	throw new ChangeError(
		`Say what to write: \`npm run new -- KIND KEY --field="value"\`. KIND is ${kindChoice}.`,
	);
}

async function askKey(
	kind: RecordKind,
	asks: boolean,
	faultOf: (key: string) => string | undefined,
): Promise<string> {
	if (asks) return askName({ name: 'key', about: 'its key' }, faultOf);
	throw new ChangeError(`Give the ${kind} a key: \`npm run new -- ${kind} KEY --field="value"\`.`);
}

/**
 * Works out what a record would change.
 *
 * @throws {ChangeError} If that is impossible, a value is, or it names a record that does not exist.
 */
function requireWritable(content: Content, record: NewRecord): Change {
	const change = newRecord(content, record);
	const { kind, fields } = record;
	requirePossibleValues(kind, fields);
	requireKnownKeys(content, {
		kind,
		article: articleFor(content, record),
		data: recordFrom(kind, fields),
	});
	return change;
}

async function askRest(content: Content, record: NewRecord): Promise<NewRecord> {
	const whole = { ...record, article: articleFor(content, record) };
	const section = await askSection(content, whole);
	return { ...record, section, fields: await askFields(content, whole) };
}

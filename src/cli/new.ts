/** Writes a new record: `npm run new -- source key --url=… --publisher=…`. */
import { missingFields } from '../desk/missing-fields.ts';
import { newRecord } from '../desk/new-record.ts';
import { recordsFor } from '../desk/records-for.ts';
import { ChangeError } from '../edit/change.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { withArticle } from '../text/with-article.ts';
import { carryOut, kindNamed, runDesk, type WriteOptions, writingCommand } from './desk-command.ts';
import { missingLines } from './missing-lines.ts';
import { askFor } from './questions.ts';
import { takeFields } from './take-fields.ts';

/** Captures are written by the link check alone. */
const kinds = recordKinds.filter((kind) => kind !== 'capture');

const program = writingCommand('new', 'Write a new record where it belongs.')
	.usage('<kind> <key> [--field=value …]    (as npm script: npm run new -- …)')
	.argument('[kind]', `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}`)
	.argument('[key]', 'the key it is to have')
	.option(
		'--section <key>',
		'of a claim: the section whose file it goes into; without it, that of the introduction',
	)
	.allowUnknownOption()
	.allowExcessArguments()
	.addHelpText(
		'after',
		'\nEach field is an option of its own: --title="…" --sources=one,two --evidence.0.source=key. docs/fields.md has them all. At a terminal, what is missing is asked for.',
	)
	.parse();

const options = program.opts<WriteOptions & { section?: string }>();
const asks = process.stdin.isTTY && options.yes !== true;

await runDesk(options, async ({ content, ...desk }) => {
	const { fields, rest } = takeFields(program.args);
	const [kindName, givenKey, other] = rest;
	if (other !== undefined) {
		throw new ChangeError(`\`${other}\` is no field: write \`--field="value"\`.`);
	}
	const kind = kindNamed(kindName ?? (await askKind()));
	const key = givenKey ?? (await askKey(kind));
	const { article, section } = options;
	const changeBy = () => newRecord(content, { kind, key, article, section, fields });
	// What cannot be is told before anything is asked.
	changeBy();
	for (const field of asks ? missingFields(kind, fields) : []) {
		// A key that is the editor's to choose is told below.
		if (field.name.includes('<')) continue;
		const records = recordsFor(content, kind, { path: field.name, article });
		const choices = records.map(({ key: value, words: hint }) => ({ value, hint }));
		fields[field.name] = await askFor(field, choices);
	}
	const missing = missingFields(kind, fields);
	if (missing.length > 0) {
		throw new ChangeError(
			`For ${withArticle(kind)} these are needed as well:\n${missingLines(missing)}`,
		);
	}
	return carryOut({ content, ...desk }, changeBy(), options, {
		done: `The ${kind} \`${key}\` is written. Next: \`npm run check\`.`,
		mayBeUnfinished: true,
	});
});

async function askName(name: string, about: string, choices?: string[]): Promise<string> {
	return askFor({ name, about, examples: [], ...(choices && { choices }) });
}

async function askKind(): Promise<string> {
	if (asks) return askName('kind', 'what it is', [...kinds]);
	throw new ChangeError(
		`Say what is to be written: \`npm run new -- KIND KEY --field="value"\`. The kinds are ${kinds.join(', ')}.`,
	);
}

async function askKey(kind: RecordKind): Promise<string> {
	if (asks) return askName('key', 'the key it is to have');
	throw new ChangeError(
		`Say what key the ${kind} is to have: \`npm run new -- ${kind} KEY --field="value"\`.`,
	);
}

/** Writes a new record: `npm run new -- source key --url=… --publisher=…`. */
import { createInterface } from 'node:readline/promises';
import { type MissingField, missingFields } from '../desk/missing-fields.ts';
import { newRecord } from '../desk/new-record.ts';
import { ChangeError } from '../edit/change.ts';
import { withArticle } from '../text/with-article.ts';
import { carryOut, kindNamed, runDesk, type WriteOptions, writingCommand } from './desk-command.ts';
import { missingLines, questionOf } from './missing-lines.ts';
import { fieldsFrom } from './take-fields.ts';

const program = writingCommand('new', 'Write a new record where it belongs.')
	.argument(
		'<kind>',
		'article, section, claim, source, publisher, person, term, figure, event, stance or correction',
	)
	.argument('<key>', 'the key it is to have')
	.option(
		'--section <key>',
		'of a claim: the section whose file it goes into; without it, that of the introduction',
	)
	.allowUnknownOption()
	.allowExcessArguments()
	.addHelpText(
		'after',
		'\nEach field is an option of its own: --title="…" --sources=one,two --evidence.0.source=key. docs/fields.md has them all.',
	)
	.parse();

const [kindName = '', key = '', ...rest] = program.args;
const options = program.opts<WriteOptions & { section?: string }>();

await runDesk(options, async (desk) => {
	const kind = kindNamed(kindName);
	const { article, section } = options;
	const fields = fieldsFrom(rest);
	const changeBy = () => newRecord(desk.content, { kind, key, article, section, fields });
	// What cannot be is told before anything is asked.
	changeBy();
	if (process.stdin.isTTY && options.yes !== true) {
		await askFor(missingFields(kind, fields), fields);
	}
	const missing = missingFields(kind, fields);
	if (missing.length > 0) {
		throw new ChangeError(
			`For ${withArticle(kind)} these are needed as well:\n${missingLines(missing)}`,
		);
	}
	return carryOut(desk, changeBy(), options, {
		done: `The ${kind} \`${key}\` is written. Next: \`npm run check\`.`,
		mayBeUnfinished: true,
	});
});

/** Asks at the terminal for what is missing. An empty answer leaves it out. */
async function askFor(
	missing: readonly MissingField[],
	fields: Record<string, string>,
): Promise<void> {
	const asking = createInterface({ input: process.stdin, output: process.stdout });
	try {
		for (const field of missing) {
			// A key that is the editor's to choose is told below.
			if (field.name.includes('<')) continue;
			const question = `${field.name}: ${questionOf(field)}\n> `;
			const answer = (await asking.question(question)).trim();
			if (answer !== '') fields[field.name] = answer;
		}
	} catch {
		// Ctrl+C or the end of the input: what is missing is told, and nothing is written.
	} finally {
		asking.close();
	}
}

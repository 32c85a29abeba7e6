/** Writes a new record: `npm run new -- source key --url=… --publisher=…`. */
import { createInterface } from 'node:readline/promises';
import { missingFields, newRecord, type NewRecord } from '../desk/new-record.ts';
import { ChangeError } from '../edit/change.ts';
import {
	carryOut,
	fieldsFrom,
	kindNamed,
	runDesk,
	type WriteOptions,
	writingCommand,
} from './desk-command.ts';

const program = writingCommand('new', 'Write a new record where it belongs.')
	.argument(
		'<kind>',
		'article, section, claim, source, publisher, person, term, figure, event, stance or correction',
	)
	.argument('<key>', 'the key it is to have')
	.option('--section <key>', 'of a claim: the section whose file it goes into', 'index')
	.allowUnknownOption()
	.allowExcessArguments()
	.addHelpText(
		'after',
		'\nEach field is an option of its own: --title="…" --sources=one,two --evidence.0.source=key. docs/fields.md has them all.',
	)
	.parse();

const [kindName = '', key = '', ...rest] = program.args;
const options = program.opts<WriteOptions & { section: string }>();

await runDesk(options, async (desk) => {
	const kind = kindNamed(kindName);
	const { article, section } = options;
	const fields = fieldsFrom(rest);
	if (process.stdin.isTTY && options.yes !== true) await askFor(kind, fields);
	const missing = missingFields({ kind, fields });
	if (missing.length > 0) {
		const lines = missing.map(({ name, about, examples }) => {
			const some = examples.length === 0 ? '' : ` (${examples.join(', ')})`;
			return `  --${name}=…  ${about}${some}`;
		});
		throw new ChangeError([`A ${kind} needs these as well:`, ...lines].join('\n'));
	}
	return carryOut(desk, newRecord(desk.content, { kind, key, article, section, fields }), options, {
		done: `The ${kind} \`${key}\` is written. Next: \`npm run check\`.`,
		mayBeUnfinished: true,
	});
});

/** Asks at the terminal for what the schema requires and was not given. An empty answer leaves it out. */
async function askFor(kind: NewRecord['kind'], fields: Record<string, string>): Promise<void> {
	const asking = createInterface({ input: process.stdin, output: process.stdout });
	try {
		for (const { name, about, examples } of missingFields({ kind, fields })) {
			const some = examples.length === 0 ? '' : ` (${examples.join(', ')})`;
			const answer = (await asking.question(`${name}: ${about}${some}\n> `)).trim();
			if (answer !== '') fields[name] = answer;
		}
	} catch {
		// Ctrl+C or the end of the input: what is missing is told, and nothing is written.
	} finally {
		asking.close();
	}
}

/** Gives a record another key, wherever it is named: `npm run rename -- claim old-key new-key`. */
import { addressesOfRecord } from '../desk/addresses-of-record.ts';
import { recordOf, renameRecord } from '../desk/rename.ts';
import { count } from '../words/numbers.ts';
import { carryOut, kindNamed, runDesk, type WriteOptions, writingCommand } from './desk-command.ts';

const program = writingCommand(
	'rename',
	'Give a record another key, where it is defined and wherever it is named.',
)
	.argument('<kind>', 'claim, source, publisher, person, term, figure, section, article, …')
	.argument('<old>', 'its key')
	.argument('<new>', 'the key it is to have')
	.parse();

const [kind = '', key = '', to = ''] = program.args;
const options = program.opts<WriteOptions>();

await runDesk(options, async (desk) => {
	const name = { kind: kindNamed(kind), key, article: options.article };
	const entry = recordOf(desk.content, name);
	const change = renameRecord(desk.content, name, to);
	const places = change.splices.length;
	const code = await carryOut(desk, change, options, {
		done: `The ${kind} \`${key}\` is now \`${to}\`, in ${count(places, 'place')}.`,
		renamed: { from: key, to },
	});
	const addresses = addressesOfRecord(entry);
	if (code === 0 && addresses.length > 0) {
		console.log(
			`\nReaders may hold ${addresses.map((address) => `\`${address}\``).join(' and ')}: send them on at your server, as this site keeps no table of redirects.`,
		);
	}
	return code;
});

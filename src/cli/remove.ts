/** Takes a record out, if nothing names it: `npm run remove -- source key`. */
import { offsetPlace } from '../desk/place.ts';
import { removeRecord } from '../desk/remove.ts';
import { exitCode } from '../problems/exit-code.ts';
import { count } from '../words/numbers.ts';
import { carryOut, kindNamed, runDesk, type WriteOptions, writingCommand } from './desk-command.ts';

const program = writingCommand('remove', 'Remove a record that nothing names.')
	.argument('<kind>', 'claim, source, publisher, person, term, figure, section, article, …')
	.argument('<key>', 'its key')
	.parse();

const [kind = '', key = ''] = program.args;
const options = program.opts<WriteOptions>();

await runDesk(options, async (desk) => {
	const name = { kind: kindNamed(kind), key, article: options.article };
	const { change, uses } = removeRecord(desk.content, name);
	if (uses.length > 0) {
		console.error(`The ${kind} \`${key}\` is named in ${count(uses.length, 'place')}:`);
		for (const use of uses) console.error(`  ${offsetPlace(desk.content, use)}`);
		console.error('Nothing is removed. Take it out there first.');
		return exitCode.problems;
	}
	return carryOut(desk, change, options, { done: `The ${kind} \`${key}\` is removed.` });
});

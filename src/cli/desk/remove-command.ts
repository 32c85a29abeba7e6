import { offsetPlace } from '../../desk/place.ts';
import { removeRecord } from '../../desk/keys/remove.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { count } from '../../words/numbers.ts';
import {
	carryOut,
	codeOfDesk,
	kindChoice,
	kindNamed,
	type WriteOptions,
	writingCommand,
} from './desk-command.ts';

/** Runs `remove` with the words of a command line. @returns The exit code. */
export async function remove(argv: readonly string[]): Promise<number> {
	const program = writingCommand('remove', 'Remove a record that nothing names.')
		.usage('<kind> <key> [options]    (as npm script: npm run remove -- …)')
		.argument('[kind]', kindChoice)
		.argument('[key]', 'its key')
		.parse(argv);

	const [kind, key] = program.args;
	const options = program.opts<WriteOptions>();

	return codeOfDesk(options, async (desk) => {
		if (kind === undefined || key === undefined) {
			const known = kind === undefined ? 'KIND' : kindNamed(kind);
			console.error(
				`Say what to remove: \`npm run remove -- ${known} KEY\`.${kind === undefined ? ` KIND is ${kindChoice}.` : ''}`,
			);
			return exitCode.misconfigured;
		}
		const name = { kind: kindNamed(kind), key, article: options.article };
		const { change, uses } = removeRecord(desk.content, name);
		if (uses.length > 0) {
			console.error(`The ${kind} \`${key}\` is named in ${count(uses.length, 'place')}:`);
			for (const use of uses) console.error(`  ${offsetPlace(desk.content, use)}`);
			console.error('Nothing is removed. Remove it from these places first.');
			return exitCode.problems;
		}
		return carryOut(desk, change, options, { done: `The ${kind} \`${key}\` is removed.` });
	});
}

import { addressesOfRecord } from '../content/addresses-of-record.ts';
import { redirectsFile } from '../content/content.ts';
import { recordOf, renameRecord } from '../desk/rename.ts';
import { exitCode } from '../problems/exit-code.ts';
import { count } from '../words/numbers.ts';
import {
	carryOut,
	codeOfDesk,
	kindChoice,
	kindNamed,
	type WriteOptions,
	writingCommand,
} from './desk-command.ts';

/** Runs `rename` with the words of a command line. @returns The exit code. */
export async function rename(argv: readonly string[]): Promise<number> {
	const program = writingCommand(
		'rename',
		'Give a record another key, where it is defined and wherever it is named.',
	)
		.usage('<kind> <old> <new> [options]    (as npm script: npm run rename -- …)')
		.argument('<kind>', kindChoice)
		.argument('<old>', 'its key')
		.argument('<new>', 'the key it is to have')
		.parse(argv);

	const [kind = '', key = '', to = ''] = program.args;
	const options = program.opts<WriteOptions>();

	return codeOfDesk(options, async (desk) => {
		const name = { kind: kindNamed(kind), key, article: options.article };
		const entry = recordOf(desk.content, name);
		const change = renameRecord(desk.content, name, to);
		const redirects = `${desk.content.folder}/${redirectsFile}`;
		const places = change.splices.filter(({ file }) => file !== redirects).length;
		const sendsOn = [...change.splices, ...change.creates].some(({ file }) => file === redirects);
		const code = await carryOut(desk, change, options, {
			done: `The ${kind} \`${key}\` is now \`${to}\`, in ${count(places, 'place')}.`,
			renamed: { from: key, to },
		});
		if (code !== exitCode.clean || options.dryRun === true) return code;
		if (sendsOn) {
			console.log(
				`\nReaders who hold the old address are sent on, by \`${redirects}\`: the next build tells Netlify and Cloudflare Pages; for other hosts, run \`npx node src/cli/hosting.ts\` and give them their file again.`,
			);
		}
		const [place] = addressesOfRecord(entry).filter((address) => address.includes('#'));
		if (place !== undefined) {
			console.log(
				`\nReaders who hold \`${place}\` find the page, but not the place on it: what stands after \`#\` reaches no server.`,
			);
		}
		return code;
	});
}

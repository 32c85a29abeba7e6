import { addressesOfRecord } from '../../content/addresses-of-record.ts';
import { redirectsFile } from '../../content/content.ts';
import { begunRename, recordOf, renameRecord } from '../../desk/keys/rename.ts';
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

/** Runs `rename` with the words of a command line. @returns The exit code. */
export async function rename(argv: readonly string[]): Promise<number> {
	const program = writingCommand(
		'rename',
		'Give a record another key, where it is defined and everywhere it is named.',
	)
		.usage('<kind> <old> <new> [options]    (as npm script: npm run rename -- …)')
		.argument('[kind]', kindChoice)
		.argument('[old]', 'its key')
		.argument('[new]', 'its new key')
		.parse(argv);

	const [kind, key, to] = program.args;
	const options = program.opts<WriteOptions>();

	return codeOfDesk(options, async (desk) => {
		if (kind === undefined || key === undefined || to === undefined) {
			const known = kind === undefined ? 'KIND' : kindNamed(kind);
			console.error(
				`Say what gets another key: \`npm run rename -- ${known} ${key ?? 'OLD-KEY'} NEW-KEY\`.${kind === undefined ? ` KIND is ${kindChoice}.` : ''}`,
			);
			return exitCode.misconfigured;
		}
		const name = { kind: kindNamed(kind), key, article: options.article };
		const begun = begunRename(desk.content, name, to);
		const entry = begun ? { ...begun, key } : recordOf(desk.content, name);
		const change = renameRecord(desk.content, name, to);
		const redirects = `${desk.content.folder}/${redirectsFile}`;
		const places = change.splices.filter(({ file }) => file !== redirects).length;
		const moves = change.moves.length;
		const where = [
			...(places > 0 || moves === 0 ? [`in ${count(places, 'place')}`] : []),
			...(moves > 0 ? [`with ${count(moves, 'file')} moved`] : []),
		].join(' and ');
		const sendsOn = [...change.splices, ...change.creates].some(({ file }) => file === redirects);
		const code = await carryOut(desk, change, options, {
			done: `The ${kind} \`${key}\` is now \`${to}\`, ${where}.`,
			renamed: { from: key, to },
		});
		if (code !== exitCode.clean || options.dryRun === true) return code;
		if (sendsOn) {
			console.log(
				`\nReaders who have the old address are redirected, by \`${redirects}\`. The next build has the redirect for Netlify and Cloudflare Pages. For other hosts, run \`npx node src/cli/hosting.ts\` and install their new file.`,
			);
		}
		const [place] = addressesOfRecord(entry).filter((address) => address.includes('#'));
		if (place !== undefined) {
			console.log(
				`\nReaders who have \`${place}\` will find the page, but not the place on it: browsers do not send the part after \`#\` to the server.`,
			);
		}
		return code;
	});
}

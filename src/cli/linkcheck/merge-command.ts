import { Command } from 'commander';

interface MergeOptions {
	content: string;
	into?: string;
}

/**
 * The command that joins the link states of runs that each checked a part.
 *
 * @param onDone - Called when the file is written.
 */
export function mergeCommand(onDone: () => void): Command {
	return new Command('merge')
		.description(
			'Join the link states that runs wrote with `--part`: `merge part-1.json part-2.json`. For each address, the newest check counts. Addresses that the content no longer cites are removed, unless `--into` is given.',
		)
		.argument('<part...>', 'the files to join')
		.option('--content <folder>', 'the content folder: `--content content`', 'content')
		.option(
			'--into <file>',
			'the file to write; if it exists, it is joined too: `--into all.json` (default: link-state.json of the content)',
		)
		.addHelpText('after', '\nExit code: 0 written, 1 it broke, 3 a part cannot be read.')
		.action(async (parts: string[], options: MergeOptions) => {
			const { mergeParts } = await import('./merge-parts.ts');
			for (const line of await mergeParts(parts, options)) console.log(line);
			onDone();
		});
}

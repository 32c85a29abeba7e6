import { posix } from 'node:path';
import { conditionsAt } from '../../check/conditions.ts';
import type { CheckCache } from '../../check/run/check-cache.ts';
import { FolderCheck } from '../../check/run/check-folder.ts';
import { exitCode } from '../../problems/exit-code.ts';
import type { Problem } from '../../problems/problem.ts';
import { changesBetween } from '../../problems/problem-changes.ts';
import { reportToTerminal } from '../../problems/terminal.ts';
import { count } from '../../words/numbers.ts';
import { watchFolders } from './changed-files.ts';
import { countProblems } from '../terminal/count-problems.ts';
import { ruleFileOf } from '../docs/rule-file.ts';
import { stopHint } from '../terminal/stop-hint.ts';
import { textOfFile } from '../terminal/text-of-file.ts';
import { type TerminalStyle, tellChanges } from './tell-changes.ts';

interface WatchCheckOptions extends TerminalStyle {
	/** The folder of public files, where pictures may be. */
	publicFolder: string;
	/** The cache of check results, for many articles. */
	cache?: CheckCache;
	isWanted: (problem: Problem) => boolean;
}

/**
 * Checks a content folder, and again after each save, until the user presses Ctrl+C. It first
 * reports all problems, then only new and solved ones.
 *
 * @throws {ContentFolderError} If the folder cannot be read.
 */
export async function watchCheck(
	folder: string,
	{ publicFolder, cache, isWanted, colour, width }: WatchCheckOptions,
): Promise<void> {
	const check = new FolderCheck(folder, {
		publicFolder,
		...(cache && { cache }),
		conditions: () => conditionsAt(Date.now()),
	});
	const shown = { colour, width };
	let known: Problem[] = [];
	const changesIn = (problems: readonly Problem[]) => {
		const wanted = problems
			.filter(isWanted)
			.map((problem) => ({ ...problem, help: ruleFileOf(problem.rule) }));
		const changes = changesBetween(known, wanted);
		known = wanted;
		return changes;
	};
	const look = async (paths: ReadonlySet<string>) => {
		// Paths are reported as problems report them, with the content folder.
		let concerned = [...paths].map((path) => posix.join(folder, path));
		const { problems } = await check.update(paths, (soFar, articles) => {
			console.log(`\n${tellChanges(concerned, changesIn(soFar), shown)}`);
			concerned = [count(articles, 'article')];
			console.log(`Checking the ${count(articles, 'article')} that may be affected …`);
		});
		console.log(`\n${tellChanges(concerned, changesIn(problems), shown)}`);
	};
	let begun: () => void = () => undefined;
	const first = new Promise<void>((resolve) => (begun = resolve));
	// Watched before it is read, so no save is missed in between.
	const watcher = await watchFolders({
		folder,
		publicFolder,
		onChange: async (paths) => {
			await first;
			await look(paths);
		},
		onError: fail,
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			// The terminal has printed `^C` on the current line.
			if (process.stdout.isTTY) console.log();
			void watcher.close().then(() => process.exit(exitCode.clean));
		});
	}
	try {
		const { files, problems } = await check.update();
		changesIn(problems);
		if (known.length > 0) console.log(`${reportToTerminal(known, textOfFile, shown)}\n`);
		const counted = `${count(files, 'file')} checked, ${countProblems(known)}.`;
		console.log(`${counted} Watching \`${folder}\`. ${stopHint}.`);
		begun();
	} catch (error) {
		await watcher.close();
		throw error;
	}
}

/** Ends the process with a message when the content can no longer be watched. */
function fail(error: unknown): never {
	const reason = error instanceof Error ? error.message : String(error);
	console.error(`The content can no longer be watched: ${reason}`);
	process.exit(exitCode.broke);
}

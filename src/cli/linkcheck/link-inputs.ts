import { collectTargets } from '../../linkcheck/collect/collect-targets.ts';
import { readRevision } from '../../linkcheck/collect/read-revision.ts';
import type { Target } from '../../linkcheck/collect/target.ts';
import type { PlacedIgnore } from '../../link-state/parse-ignores.ts';
import type { LinkState } from '../../link-state/link-memory.ts';
import { selectTargets } from '../../linkcheck/run/select-targets.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Content } from '../../content/content.ts';
import { parseContent } from '../../content/parse-content.ts';
import { linkFiles } from '../../link-state/link-files.ts';
import { readContentFolder } from '../../content/read-folder.ts';
import { withoutSlash } from '../../text/addresses/without-slash.ts';
import type { LinkcheckOptions } from './linkcheck-options.ts';

/** Something that is to be checked cannot be read. */
export class InputError extends Error {
	override name = 'InputError';
}

/** Everything that a run reads before it asks any address. */
export interface LinkInputs {
	/** Path of the link state, whether or not the file exists. */
	statePath: string;
	state: LinkState;
	ignores: PlacedIgnore[];
	content: Content;
	/** Every address in the content. */
	all: Target[];
	/** The addresses that the options select. */
	selected: Target[];
}

/**
 * Reads content, link state, exceptions and, for `--changed`, the content as it was.
 *
 * @throws {InputError} If one of them is broken: a run never judges incomplete input.
 */
export async function readInputs(options: LinkcheckOptions): Promise<LinkInputs> {
	const folder = withoutSlash(options.content);
	const content = parseContent(folder, await readContentFolder(folder));
	refuseBroken(content);
	const { state, ignores, problems } = content.links;
	if (problems.length > 0) throw brokenFile(problems);

	const { changed, only, shard = options.slice } = options;
	const before =
		changed === undefined ? undefined : parseContent(folder, await readRevision(folder, changed));
	const all = collectTargets(content);
	const selected = selectTargets(all, content, { only, shard, before });
	if (only !== undefined && selected.length === 0 && !before && !shard) {
		throw new InputError(`No key or address matches \`--only ${only}\`.`);
	}
	const statePath = `${folder}/${linkFiles.state}`;
	return { statePath, state, ignores, content, all, selected };
}

/**
 * The place of the first error that keeps a part of the content from being read; `undefined` if all
 * can be read.
 */
export function firstFaultOf({ faults, entries }: Content): Place | undefined {
	const issues = entries.flatMap((entry) => entry.issues.map(({ path }) => entry.at(path)));
	return [...faults.map(({ place }) => place), ...issues][0];
}

function refuseBroken(content: Content): void {
	const first = firstFaultOf(content);
	if (!first) return;
	throw new InputError(
		`The content has problems. The first is at ${shown(first)}. Fix what \`npm run check\` reports, then check the links.`,
	);
}

function brokenFile(problems: readonly Problem[]): InputError {
	const [first] = problems;
	if (!first) return new InputError('A file cannot be read.');
	return new InputError(`${shown(first.place)}  ${first.message} ${first.hint}`);
}

function shown({ file, line, column }: Place): string {
	return `${file}:${line}:${column}`;
}

import type { Place, Problem } from '../problems/problem.ts';
import { placeAt } from '../text/place-at.ts';
import { parseYaml } from '../text/yaml/yaml-text.ts';
import { type LinkState, LinkStateSchema } from './link-memory.ts';

/** A link state, or what is wrong with its text. */
export type ParsedLinkState =
	{ state: LinkState; problems: [] } | { state?: never; problems: [Problem, ...Problem[]] };

/**
 * Reads the text of a link state. A broken one is refused as a whole, with its lines, so that a bad
 * merge cannot lose what is remembered of hundreds of addresses.
 *
 * @param file - Path of the file, for problems.
 */
export function parseLinkState(file: string, text: string): ParsedLinkState {
	const marker = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
	if (marker) {
		return refuse(
			placeAt(file, text, marker.index),
			'There is an unfinished merge here.',
			mergeHint,
		);
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const fault = error as Error;
		return refuse(faultOf(file, text, fault), `This is not JSON: ${reasonOf(fault)}.`);
	}
	const parsed = LinkStateSchema.safeParse(value);
	const twice = duplicateOf(file, text);
	if (twice) return refuse(twice.place, `\`${twice.key}\` is here twice.`);
	if (parsed.success) return { state: parsed.data, problems: [] };
	const yaml = parseYaml(file, text);
	const [first, ...rest] = parsed.error.issues.map((issue): Problem => {
		const [url] = issue.path;
		const of = url === undefined ? '' : ` of \`${String(url)}\``;
		const field = issue.path.slice(1).join('.');
		const what = field === '' ? 'The memory' : `\`${field}\``;
		const keys =
			issue.code === 'unrecognized_keys' ? issue.path.concat(issue.keys[0] ?? '') : issue.path;
		return problemAt(yaml.at(keys, 'key'), `${what}${of} is wrong: ${issue.message}.`);
	});
	// A failure without an issue should not happen, but a problem is reported all the same.
	return first ? { problems: [first, ...rest] } : refuse(yaml.at([]), 'This is not a link state.');
}

const hint =
	'Restore the file from the last commit (`git checkout -- FILE`), or delete it and check everything again.';
const mergeHint = 'Keep one of the two sides for each address, then run the check with `--update`.';

function refuse(place: Place, message: string, how = hint): ParsedLinkState {
	return { problems: [problemAt(place, message, how)] };
}

function problemAt(place: Place, message: string, how = hint): Problem {
	return { rule: 'link-state', severity: 'error', place, message, hint: how };
}

/**
 * Where a text stops being JSON: where the parser says, else where it stops being YAML (JSON is a
 * subset of YAML), else the first line that is not a valid entry, else its end.
 */
function faultOf(file: string, text: string, { message }: Error): Place {
	const offset = /\bat position (\d+)/.exec(message)?.[1];
	if (offset !== undefined) return placeAt(file, text, Number(offset));
	const [fault] = parseYaml(file, text).faults;
	if (fault) return fault.place;
	const lines = text.split('\n');
	const odd = lines.findIndex((line) => !/^[{}]?\s*$/.test(line) && !isEntry(line));
	if (odd !== -1) return { file, line: odd + 1, column: 1 };
	return placeAt(file, text, text.trimEnd().length);
}

function isEntry(line: string): boolean {
	try {
		JSON.parse(`{${line.replace(/,\s*$/, '')}}`);
		return true;
	} catch {
		return false;
	}
}

function duplicateOf(file: string, text: string): { place: Place; key: string } | undefined {
	const seen = new Set<string>();
	for (const match of text.matchAll(/^[\t ]*("(?:[^"\\]|\\.)*")\s*:\s*\{/gm)) {
		const [, key = ''] = match;
		if (seen.has(key)) {
			const offset = match.index + match[0].indexOf('"');
			return { place: placeAt(file, text, offset), key: JSON.parse(key) as string };
		}
		seen.add(key);
	}
	return undefined;
}

function reasonOf({ message }: Error): string {
	return message.replace(/ at position \d.*$| \(line \d[^()]*\)$|\.$/s, '');
}

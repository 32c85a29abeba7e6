import type { z } from 'astro/zod';
import type { Place, Problem } from '../problems/problem.ts';
import { valueAt } from '../model/value-at.ts';
import { faultOfValue, fieldNames } from '../model/value-fault.ts';
import { parseYaml, type YamlText } from '../text/yaml/yaml-text.ts';
import { type LinkIgnore, LinkIgnoreSchema } from './link-ignore.ts';

/** An exception and its place in the file. */
export interface PlacedIgnore extends LinkIgnore {
	place: Place;
}

/** The exceptions that can be read, and what is wrong with the rest. */
export interface ParsedIgnores {
	ignores: PlacedIgnore[];
	problems: Problem[];
}

/** Reads `content/link-ignore.yaml`. An empty file has no exceptions. */
export function parseIgnores(file: string, text: string): ParsedIgnores {
	const yaml = parseYaml(file, text);
	const [broken] = yaml.faults;
	if (broken) {
		const message = `This is not YAML: ${broken.reason.replace(/\.$/, '')}.`;
		return { ignores: [], problems: [problemAt(broken.place, message)] };
	}
	const list = yaml.value ?? [];
	if (!Array.isArray(list)) {
		const message = 'The file is not a list of exceptions.';
		return { ignores: [], problems: [problemAt(yaml.at([]), message)] };
	}
	const ignores: PlacedIgnore[] = [];
	const problems: Problem[] = [];
	list.forEach((value: unknown, index) => {
		const parsed = LinkIgnoreSchema.safeParse(value);
		if (parsed.success) ignores.push({ ...parsed.data, place: placeOf(yaml, index) });
		for (const issue of parsed.error?.issues ?? []) {
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
			const place = yaml.at([index, ...issue.path, ...unknown], unknown[0] ? 'key' : 'value');
			problems.push(problemAt(place, ...faultOf(issue, value)));
		}
	});
	return { ignores, problems };
}

/** What is wrong with an exception, and a hint if there is a better one than the general form. */
function faultOf(issue: z.core.$ZodIssue, value: unknown): [message: string, hint?: string] {
	if (issue.path.length === 0) {
		const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
		return unknown === undefined
			? ['The exception has no fields.']
			: [`\`${unknown}\` is not a field of an exception.`];
	}
	const subject = fieldNames(issue.path);
	const found = valueAt(value, issue.path);
	if (found === undefined) return [`${subject} is missing.`];
	const { message, hint } = faultOfValue(subject, issue, found);
	return [message, hint];
}

function placeOf(yaml: YamlText, index: number): Place {
	return yaml.at([index, 'pattern']);
}

function problemAt(
	place: Place,
	message: string,
	hint = 'Write a list whose items have `pattern`, `verdicts`, `reason` and `until` (`YYYY-MM-DD`).',
): Problem {
	return { rule: 'link-ignore', severity: 'error', place, message, hint };
}

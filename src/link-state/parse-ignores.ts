import type { z } from 'astro/zod';
import type { Place, Problem } from '../problems/problem.ts';
import { parseYaml, type YamlText } from '../text/yaml-text.ts';
import { type LinkIgnore, LinkIgnoreSchema } from './link-ignore.ts';

/** An exception and where it stands. */
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
		const message = 'The file is no list of exceptions.';
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
			problems.push(problemAt(place, sentenceOf(issue, value)));
		}
	});
	return { ignores, problems };
}

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
	const field = issue.path.join('.');
	if (field === '') return `The exception is wrong: ${issue.message}.`;
	const isMissing = issue.path.length === 1 && !(field in (value as object));
	return isMissing ? `\`${field}\` is missing.` : `\`${field}\` is wrong: ${issue.message}.`;
}

function placeOf(yaml: YamlText, index: number): Place {
	return yaml.at([index, 'pattern']);
}

function problemAt(place: Place, message: string): Problem {
	return {
		rule: 'link-ignore',
		severity: 'error',
		place,
		message,
		hint: 'Write a list whose items have `pattern`, `verdicts`, `reason` and `until` (`YYYY-MM-DD`).',
	};
}

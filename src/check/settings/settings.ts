import type { z } from 'astro/zod';
import { type Content, settingsFile } from '../../content/content.ts';
import type { Place, Severity } from '../../problems/problem.ts';
import { suggest } from '../../text/wording/did-you-mean.ts';
import { parseYaml } from '../../text/yaml/yaml-text.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Exception, ExceptionSchema, RuleSettingSchema } from './settings-schema.ts';
import { isMap } from '../../content/is-map.ts';
import { valueAt } from '../../model/value-at.ts';

/** An exception and its place. */
export interface PlacedException extends Exception {
	place: Place;
}

/** What `content/check.yaml` says, as far as it can be read. */
export interface Settings {
	severities: ReadonlyMap<string, Severity | 'off'>;
	exceptions: readonly PlacedException[];
	/** What is wrong with the file. */
	findings: Finding[];
}

/** What this needs to know about a rule. */
type KnownRule = Pick<Rule, 'name' | 'isFirm'>;

const forms = {
	file: 'Write `rules:` with the names of rules below it, or `exceptions:` with a list.',
	rule: 'Write `severity:` with `error`, `warning` or `off`, and `why:` with the reason.',
	exception:
		'Write `rule`, `key`, `why` and `until` (`YYYY-MM-DD`), and `article` if it is needed.',
} as const;

/** The settings of each content, read once for all its articles. */
const known = new WeakMap<Content, Settings>();

/** Reads `content/check.yaml` of a content. Without that file, every rule has its own severity. */
export function readSettings(content: Content, rules: readonly KnownRule[]): Settings {
	const whose = content.beside?.shared ?? content;
	const settings = known.get(whose) ?? readAnew(whose, rules);
	known.set(whose, settings);
	return settings;
}

function readAnew(content: Content, rules: readonly KnownRule[]): Settings {
	const file = `${content.folder}/${settingsFile}`;
	const text = content.texts.get(file);
	const settings = {
		severities: new Map<string, Severity | 'off'>(),
		exceptions: [] as PlacedException[],
		findings: [] as Finding[],
	};
	if (text === undefined) return settings;
	const yaml = parseYaml(file, text);
	const say = (path: PropertyPath, message: string, hint: string, side?: 'key') => {
		settings.findings.push({ place: yaml.at(path, side), message, hint });
	};
	const [broken] = yaml.faults;
	if (broken) {
		const message = `This is not YAML: ${broken.reason.replace(/\.$/, '')}.`;
		settings.findings.push({ place: broken.place, message, hint: forms.file });
		return settings;
	}
	const data = yaml.value ?? {};
	if (!isMap(data)) {
		say([], 'The file has no settings that can be read.', forms.file);
		return settings;
	}
	for (const name of Object.keys(data)) {
		if (name !== 'rules' && name !== 'exceptions') {
			say([name], `\`${name}\` is not a setting.`, forms.file, 'key');
		}
	}
	readRules(data.rules ?? {});
	readExceptions(data.exceptions ?? []);
	return settings;

	function readRules(value: unknown): void {
		if (!isMap(value)) {
			say(['rules'], '`rules` is not a map with names of rules.', forms.file);
			return;
		}
		for (const [name, setting] of Object.entries(value)) {
			const path = ['rules', name];
			if (!isUsable(name, path, 'key')) continue;
			const { data: read, error } = RuleSettingSchema.safeParse(setting);
			if (error) tellIssues(error.issues, path, forms.rule);
			else if (read.severity === 'off' && read.why === undefined) {
				say(path, `\`${name}\` is off without a reason.`, 'Add `why:` with the reason.', 'key');
			} else settings.severities.set(name, read.severity);
		}
	}

	function readExceptions(value: unknown): void {
		if (!Array.isArray(value)) {
			say(['exceptions'], '`exceptions` is not a list.', forms.file);
			return;
		}
		value.forEach((item: unknown, index) => {
			const path = ['exceptions', index];
			const { data: read, error } = ExceptionSchema.safeParse(item);
			if (error) {
				tellIssues(error.issues, path, forms.exception);
				return;
			}
			if (!isUsable(read.rule, [...path, 'rule'])) return;
			settings.exceptions.push({ ...read, place: yaml.at([...path, 'key']) });
		});
	}

	/** Whether a rule exists and may be changed; reports it if not. */
	function isUsable(name: string, path: PropertyPath, side?: 'key'): boolean {
		const rule = rules.find((known) => known.name === name);
		if (!rule) {
			const names = rules.filter(({ isFirm }) => !isFirm).map((known) => known.name);
			const hint = suggest(name, names, 'See `docs/rules.md` for all rules');
			say(path, `There is no rule \`${name}\`.`, hint, side);
		} else if (rule.isFirm) {
			const hint = `Remove it, and fix what the rule finds: \`npm run check -- --explain ${name}\`.`;
			say(
				path,
				`\`${name}\` cannot be changed: without it, pages cannot be built completely.`,
				hint,
				side,
			);
		}
		return rule !== undefined && !rule.isFirm;
	}

	function tellIssues(issues: readonly z.core.$ZodIssue[], path: PropertyPath, hint: string): void {
		for (const issue of issues) {
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
			for (const name of unknown) {
				say([...path, ...issue.path, name], `\`${name}\` is not a setting.`, hint, 'key');
			}
			if (unknown.length > 0) continue;
			const field = issue.path.map(String).join('.');
			const found = yaml.at([...path, ...issue.path]);
			const isThere = valueAt(yaml.value, [...path, ...issue.path]) !== undefined;
			const message =
				field === ''
					? withoutFields(valueAt(yaml.value, path))
					: isThere
						? `\`${field}\` has a value it cannot have.`
						: `\`${field}\` is missing.`;
			settings.findings.push({ place: found, message, hint });
		}
	}
}

/** The message if there is something else where fields belong, most often `off`. */
function withoutFields(found: unknown): string {
	return typeof found === 'string'
		? `Expected fields here, got only \`${found}\`.`
		: 'Expected fields here, but there are none that can be read.';
}

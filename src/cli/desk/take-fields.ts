import { ChangeError } from '../../edit/change.ts';

/**
 * Takes the fields out of a command line, `--title="…"` or `--title "…"`; `rest` holds the other
 * arguments.
 *
 * @throws {ChangeError} If a field has no value, or is given twice.
 */
export function takeFields(args: readonly string[]): {
	fields: Record<string, string>;
	rest: string[];
} {
	const fields: Record<string, string> = {};
	const rest: string[] = [];
	for (let index = 0; index < args.length; index++) {
		const argument = args[index] ?? '';
		const [, name, joined] = /^--([\w.-]+)(?:=(.*))?$/s.exec(argument) ?? [];
		if (name === undefined) {
			rest.push(argument);
			continue;
		}
		if (Object.hasOwn(fields, name)) {
			throw new ChangeError(`\`--${name}\` is given twice. Give it once, with its whole value.`);
		}
		const next = args[index + 1];
		if (joined === undefined && (next === undefined || next.startsWith('--'))) {
			throw new ChangeError(`\`${argument}\` is not a field: write \`--field="value"\`.`);
		}
		fields[name] = joined ?? next ?? '';
		if (joined === undefined) index++;
	}
	return { fields, rest };
}

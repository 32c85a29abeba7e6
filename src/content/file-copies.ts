import type { ContentFile } from '../text/content-file.ts';
import type { SyntaxFault } from '../text/yaml/yaml-text.ts';

/**
 * Names that code editors and merge tools give to the copies they keep of a file: `x.yaml~`,
 * `x.yaml.bak`, `#x.yaml#`.
 */
const kept = /^(.+?)(?:\.?~(?:\d+~)?|\.(?:bak|backup|old|orig|rej|save|tmp|swp))$|^#(.+)#$/i;

/**
 * What operating systems add after the name of a file that they copy: `x copy.yaml`, `x (1).yaml`;
 * no key has a space.
 */
const copied = /^([^ ]+) ([^.]+)(\.\w+)$/;
const sign = /^\(?\d+\)?$|\b(?:copy|conflict(?:ed)?|kopie|copie|copia)\b/i;

/** What they add before the name. */
const copyOf = /^Copy (?:\(\d+\) )?of (.+)$/i;

/** The original name in the name of a copy that a program keeps; `undefined` for any other name. */
export function originalName(name: string): string | undefined {
	const [, before, within] = kept.exec(name) ?? [];
	return before ?? within;
}

/**
 * The error for a file that is, by its name, a copy of another file in its folder. A copy is not a
 * record, and what it repeats is not reported. `undefined` for any other file.
 */
export function copyFault(
	{ path, text }: ContentFile,
	texts: ReadonlyMap<string, string>,
): SyntaxFault | undefined {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const name = path.slice(folder.length);
	const [, stem = '', more = '', ending = ''] = copied.exec(name) ?? [];
	const original =
		copyOf.exec(name)?.[1] ?? originalName(name) ?? (sign.test(more) ? stem + ending : undefined);
	const held = original === undefined ? undefined : texts.get(folder + original);
	if (original === undefined || held === undefined) return undefined;
	const what =
		held === text
			? 'Remove it, because both files are the same.'
			: `Compare it with \`${original}\`, copy what is missing there, and remove this file.`;
	return {
		kind: 'misplaced',
		place: { file: path, line: 1, column: 1 },
		reason: `The name of this file says that it is a copy of \`${original}\`, so it is not read`,
		hint: `${what} Or give it a name that begins with \`_\`.`,
	};
}

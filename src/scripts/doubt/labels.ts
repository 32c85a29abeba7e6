import type { DoubtFile } from '../../model/graph/doubt-file.ts';
import { offThrough } from '../../model/graph/doubt.ts';
import { filled, said } from '../said.ts';
import type { View } from './shown.ts';

/** The name of what a value of the address switches off. */
export function labelOf({ groups }: DoubtFile, value: string): string {
	const options = groups.flatMap((group) => group.options);
	return options.find((option) => option.value === value)?.label ?? value;
}

/** Names of the wider choices that switch off all of a value; empty if none do. */
export function throughOf({ file, known }: View, value: string): string {
	return offThrough(file.sources, known, value)
		.map((other) => labelOf(file, other))
		.join(said.comma);
}

/** Says that a value is off already, and through what; empty if a choice of it has an effect. */
export function alreadyOff(view: View, value: string): string {
	const through = throughOf(view, value);
	return through && filled(said.offThrough, through);
}

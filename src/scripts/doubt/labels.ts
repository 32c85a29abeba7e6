import type { DoubtFile } from '../../model/graph/doubt-file.ts';

/** The name of what a value of the address switches off. */
export function labelOf({ groups }: DoubtFile, value: string): string {
	const options = groups.flatMap((group) => group.options);
	return options.find((option) => option.value === value)?.label ?? value;
}

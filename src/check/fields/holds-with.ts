import type { Entry } from '../../content/entry.ts';
import { kinds } from '../../model/kinds.ts';
import { valueAt } from '../../model/value-at.ts';

/** Whether the schema of a record would accept a value at a path. */
export function holdsWith(
	{ kind, value }: Entry,
	path: readonly PropertyKey[],
	wanted: unknown,
): boolean {
	const changed = structuredClone(value);
	const last = path.at(-1);
	const parent = valueAt(changed, path.slice(0, -1));
	if (last === undefined || typeof parent !== 'object' || parent === null) return false;
	(parent as Record<PropertyKey, unknown>)[last] = wanted;
	const issues = kinds[kind].schema.safeParse(changed).error?.issues ?? [];
	return !issues.some((issue) => path.every((step, index) => issue.path[index] === step));
}

import type { Spot } from '../problems/problem.ts';

/**
 * Possible keys in a line, from a place up to the next `)`: those that a broken mark was meant to
 * name.
 */
export function keysAfter(text: string, { line, column }: Spot): string[] {
	const rest = (text.split(/\r?\n/)[line - 1] ?? '').slice(column - 1);
	return keysIn(/^[^)]*/.exec(rest)?.[0] ?? '');
}

/** Everything in a text that has the shape of a key. */
export function keysIn(text: string): string[] {
	return text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}

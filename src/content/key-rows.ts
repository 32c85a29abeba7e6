import { keyPattern } from '../model/records/key.ts';

/** Whether a value is several keys separated by spaces, where a list should have commas. */
export function isRowOfKeys(value: unknown): value is string {
	return typeof value === 'string' && /\s/.test(value) && keysIn(value).every(isKey);
}

/** The keys that a value was meant to name: each key of such a row, otherwise the value itself. */
export function keysMeant(value: unknown): string[] {
	return isRowOfKeys(value) ? keysIn(value) : [String(value)];
}

function keysIn(value: string): string[] {
	return value.trim().split(/\s+/);
}

function isKey(part: string): boolean {
	return keyPattern.test(part);
}

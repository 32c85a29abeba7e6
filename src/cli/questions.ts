import {
	autocomplete,
	autocompleteMultiselect,
	confirm,
	isCancel,
	log,
	select,
	text,
} from '@clack/prompts';
import type { MissingField } from '../desk/missing-fields.ts';
import { ChangeError } from '../edit/change.ts';

/** Something that can be chosen, with what it is in words. */
export interface Choice {
	value: string;
	hint?: string;
}

/**
 * Puts a question. Ctrl+C and Ctrl+D stop it: nothing has been written yet, and nothing will be.
 *
 * @throws {ChangeError} If it is stopped.
 */
async function put<Value>(
	question: (signal: AbortSignal) => Promise<Value>,
): Promise<Exclude<Value, symbol>> {
	const end = new AbortController();
	// At the end of the input the prompts would wait for ever.
	const stopAtEnd = (keys: Buffer | string) => {
		if (keys.includes('\x04')) end.abort();
	};
	process.stdin.on('data', stopAtEnd);
	try {
		const answer = await question(end.signal);
		if (isCancel(answer)) throw new ChangeError('Stopped. Nothing is written.');
		return answer as Exclude<Value, symbol>;
	} finally {
		process.stdin.off('data', stopAtEnd);
	}
}

/** How many choices are seen at one glance; of more, an editor types a few letters. */
const few = 12;

/**
 * Asks at the terminal for a field. One of a few values is chosen; so is a record, or several of
 * them, by key or by any of its words.
 *
 * @throws {ChangeError} If it is stopped.
 */
export async function askFor(
	{ name, about, examples, choices, isList = false }: MissingField,
	records: readonly Choice[] = [],
): Promise<string> {
	const message = `${name}: ${about.replaceAll('`', '')}`;
	if (choices) {
		const ask = choices.length > few ? autocomplete : select;
		const options = choices.map((value) => ({ value, label: value }));
		return put((signal) => ask({ message, options, signal }));
	}
	if (records.length > 0) {
		const options = records.map(({ value, hint = '' }) => ({
			value,
			label: hint === '' ? value : `${value}  ${hint}`,
		}));
		const prompt = { message, options, maxItems: few };
		if (!isList) return put((signal) => autocomplete({ ...prompt, signal }));
		const chosen = await put((signal) =>
			autocompleteMultiselect({ ...prompt, required: true, signal }),
		);
		// The prompt itself leaves only how many they are.
		log.message(chosen.join(', '));
		return chosen.join(',');
	}
	const [example] = examples;
	const answer = await put((signal) =>
		text({
			...{ message, signal },
			...(example !== undefined && { placeholder: example }),
			validate: (value = '') => (value.trim() === '' ? 'A value is required.' : undefined),
		}),
	);
	return answer.trim();
}

/** Asks a question that is answered with yes or no. @throws {ChangeError} If it is stopped. */
export function askWhether(message: string): Promise<boolean> {
	return put((signal) => confirm({ message, initialValue: false, signal }));
}

import {
	autocomplete,
	autocompleteMultiselect,
	confirm,
	isCancel,
	log,
	select,
	text,
} from '@clack/prompts';
import type { MissingField } from '../../desk/new/missing-fields.ts';
import { ChangeError } from '../../edit/change.ts';

/** Something that can be chosen, with a description. */
export interface Choice {
	value: string;
	hint?: string;
}

/**
 * Asks a question. Ctrl+C and Ctrl+D stop it: nothing has been written yet, and nothing will be.
 *
 * @throws {ChangeError} If it is stopped.
 */
async function put<Value>(
	question: (signal: AbortSignal) => Promise<Value>,
): Promise<Exclude<Value, symbol>> {
	const end = new AbortController();
	// The prompts would wait for ever at the end of the input.
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

interface AskOptions {
	/** The records that the field can name. */
	records?: readonly Choice[];
	/** Why the answer is not possible, so that it is asked again; `undefined` if it is. */
	faultOf?: (answer: string) => string | undefined;
}

/** How many choices fit into a plain list; with more, an editor types a few letters to filter them. */
const few = 12;

/**
 * Asks at the terminal for a field. If the field has a few possible values, one is chosen from
 * them. Records, one or several, are chosen by key or by any of their words.
 *
 * @throws {ChangeError} If it is stopped.
 */
export async function askFor(
	{ name, about, examples, choices, isList = false }: MissingField,
	{ records = [], faultOf = () => undefined }: AskOptions = {},
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
		// The prompt itself shows only how many were chosen.
		log.message(chosen.join(', '));
		return chosen.join(',');
	}
	const [example] = examples;
	const answer = await put((signal) =>
		text({
			...{ message, signal },
			...(example !== undefined && { placeholder: example }),
			validate: (value = '') =>
				value.trim() === '' ? 'A value is required.' : faultOf(value.trim())?.replaceAll('`', ''),
		}),
	);
	return answer.trim();
}

/** Asks a question that is answered with yes or no. @throws {ChangeError} If it is stopped. */
export function askWhether(message: string): Promise<boolean> {
	return put((signal) => confirm({ message, initialValue: false, signal }));
}

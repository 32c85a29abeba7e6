import { confirm, isCancel, select, text } from '@clack/prompts';
import { CiteRefusal } from '../cite/refusal.ts';
import type { MissingField } from '../desk/missing-fields.ts';

/** Ctrl+C: nothing has been written yet, and nothing will be. */
function refuseIfCancelled<Value>(answer: Value): Exclude<Value, symbol> {
	if (isCancel(answer)) throw new CiteRefusal('Stopped.', 'Nothing is written.');
	return answer as Exclude<Value, symbol>;
}

/** Asks at the terminal for a field; one of a few values is chosen. */
export async function askFor(
	{ name, about, examples }: MissingField,
	choices: boolean,
): Promise<string> {
	const message = `${name}: ${about.replaceAll('`', '')}`;
	if (choices) {
		const options = examples.map((value) => ({ value, label: value }));
		return refuseIfCancelled(await select({ message, options }));
	}
	const answer = await text({
		message,
		...(examples[0] !== undefined && { placeholder: examples[0] }),
		validate: (value = '') => (value.trim() === '' ? 'It needs a value.' : undefined),
	});
	return refuseIfCancelled(answer).trim();
}

/** Asks a question that is answered with yes or no. */
export async function askWhether(message: string): Promise<boolean> {
	return refuseIfCancelled(await confirm({ message, initialValue: false }));
}

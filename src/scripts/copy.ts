import { said } from './said.ts';

/** Buttons that confirm at the moment: their own label, and the timer that brings it back. */
const confirming = new WeakMap<HTMLButtonElement, { label: string; timer: number }>();

/**
 * Copies a text and confirms it on the button, also for screen readers. Over plain `http:`,
 * `navigator.clipboard` does not exist: the text is then selected in a field for the older command.
 */
export async function copyText(text: string, button: HTMLButtonElement): Promise<void> {
	const { label, timer: before } = confirming.get(button) ?? { label: button.textContent };
	button.ariaLive = 'polite';
	clearTimeout(before);
	const isCopied = await copied(text, button);
	button.textContent = isCopied ? said.copied : said.notCopied;
	const timer = window.setTimeout(() => {
		button.textContent = label;
		confirming.delete(button);
	}, 2000);
	confirming.set(button, { label, timer });
}

async function copied(text: string, button: HTMLButtonElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = document.createElement('textarea');
		field.value = text;
		button.after(field);
		field.select();
		// oxlint-disable-next-line typescript/no-deprecated -- The only way that pages without a secure context have.
		const isDone = document.execCommand('copy');
		field.remove();
		button.focus();
		return isDone;
	}
}

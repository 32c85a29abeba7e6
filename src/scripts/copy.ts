import { said } from './said.ts';

/**
 * Copies a text and confirms it on the button, also for screen readers. Over plain `http:`,
 * `navigator.clipboard` does not exist: the text is then selected in a field for the older command.
 */
export async function copyText(text: string, button: HTMLButtonElement): Promise<void> {
	const label = button.textContent;
	button.ariaLive = 'polite';
	button.textContent = (await copied(text, button)) ? said.copied : said.notCopied;
	setTimeout(() => {
		button.textContent = label;
	}, 2000);
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

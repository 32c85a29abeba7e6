import { said } from './said.ts';

/**
 * Copies a text and says so on the button, to the eye and to a screen reader. Over plain `http:` there
 * is no `navigator.clipboard`: then the text is selected in a field for the older command.
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

/** Buttons that copy their text; without script they are hidden. */
import { copyText } from './copy.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.hidden = false;
	button.onclick = () => void copyText(button.dataset.copy ?? '', button);
}

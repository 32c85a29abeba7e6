/** A choice of which marks are shown; the browser remembers it. */
import { remember, remembered } from '../remember.ts';

const root = document.documentElement;
const choices = document.querySelector<HTMLFieldSetElement>('.marks-switch');
if (choices) {
	const known = remembered('marks');
	if (known) root.dataset.marks = known;
	choices.hidden = false;
	for (const input of choices.querySelectorAll('input')) {
		input.checked = input.value === (known ?? 'all');
		input.onchange = () => {
			root.dataset.marks = input.value;
			remember('marks', input.value);
		};
	}
}

/** A choice of which marks are shown; the browser remembers it. */
import { keepCurrent, remember, remembered } from '../remember.ts';

const root = document.documentElement;
const choices = document.querySelector<HTMLFieldSetElement>('.marks-switch');
if (choices) {
	const inputs = [...choices.querySelectorAll('input')];
	const show = (known: string | undefined) => {
		if (known) root.dataset.marks = known;
		for (const input of inputs) input.checked = input.value === (known ?? 'all');
	};
	for (const input of inputs) {
		input.onchange = () => {
			remember('marks', input.value);
			show(input.value);
		};
	}
	choices.hidden = false;
	show(remembered('marks'));
	keepCurrent('marks', show);
}

/** The button for the theme: the system's, light or dark. */
import { remember } from './remember.ts';
import { filled, said } from './said.ts';

const root = document.documentElement;
const themes = ['system', 'light', 'dark'] as const;
const choice = document.querySelector<HTMLButtonElement>('.theme');
if (choice) {
	const show = () => {
		choice.textContent = filled(
			said.theme,
			said[(root.dataset.theme ?? 'system') as (typeof themes)[number]],
		);
	};
	choice.hidden = false;
	choice.onclick = () => {
		const now = themes.indexOf((root.dataset.theme ?? 'system') as (typeof themes)[number]);
		const next = themes[(now + 1) % themes.length] ?? 'system';
		if (next === 'system') delete root.dataset.theme;
		else root.dataset.theme = next;
		remember('theme', next);
		show();
	};
	show();
}

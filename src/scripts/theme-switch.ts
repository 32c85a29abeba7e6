/** The button for the theme: the system's, light or dark. */
import { keepCurrent, remember } from './remember.ts';
import { filled, said } from './said.ts';

const root = document.documentElement;
const themes = ['system', 'light', 'dark'] as const;
const choice = document.querySelector<HTMLButtonElement>('.theme');
if (choice) {
	const now = () => themes.find((theme) => theme === root.dataset.theme) ?? 'system';
	const show = (theme: string) => {
		if (theme === 'system') delete root.dataset.theme;
		else root.dataset.theme = theme;
		choice.textContent = filled(said.theme, said[now()]);
	};
	choice.hidden = false;
	choice.onclick = () => {
		const next = themes[(themes.indexOf(now()) + 1) % themes.length] ?? 'system';
		remember('theme', next);
		show(next);
	};
	show(now());
	keepCurrent('theme', show);
}

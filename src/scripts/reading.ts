/** Small comforts of reading: the contents follow the reader, Ctrl+K opens the search, the theme is remembered. */

const contents = document.querySelector<HTMLDetailsElement>('details.contents');
if (contents && matchMedia('(min-width: 75rem)').matches) contents.open = true;

const links = new Map(
	[...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
		link.hash.slice(1),
		link,
	]),
);
const seen = new IntersectionObserver(
	(entries) => {
		for (const { target, isIntersecting } of entries) {
			const link = links.get(target.getAttribute('aria-labelledby') ?? '');
			if (!isIntersecting) link?.removeAttribute('aria-current');
			else link?.setAttribute('aria-current', 'true');
		}
	},
	{ rootMargin: '-20% 0px -75%' },
);
for (const id of links.keys()) {
	const part = document.querySelector(`[aria-labelledby="${id}"]`);
	if (part) seen.observe(part);
}

// A key alone must do nothing: who dictates would type it, and browsers have their own use for it (WCAG 2.1.4).
const search = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]');
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
for (const hint of document.querySelectorAll<HTMLElement>('kbd.shortcut')) {
	if (isApple) hint.textContent = '⌘ K';
	hint.dataset.works = '';
}
document.addEventListener('keydown', (event) => {
	const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
	const isModified = isApple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
	if (key.toLowerCase() !== 'k' || !isModified || altKey || shiftKey) return;
	event.preventDefault();
	const input = document.querySelector<HTMLInputElement>('form.search input');
	input?.select();
	if (!input) search?.click();
});

const themes = ['system', 'light', 'dark'] as const;
const root = document.documentElement;
const choice = document.querySelector<HTMLButtonElement>('.theme');
if (choice) {
	const tell = () => {
		choice.textContent = `Theme: ${root.dataset.theme ?? 'system'}`;
	};
	choice.hidden = false;
	choice.onclick = () => {
		const now = themes.indexOf((root.dataset.theme ?? 'system') as (typeof themes)[number]);
		const next = themes[(now + 1) % themes.length] ?? 'system';
		if (next === 'system') delete root.dataset.theme;
		else root.dataset.theme = next;
		try {
			localStorage.setItem('theme', next);
		} catch {
			// The choice then lasts as long as the page.
		}
		tell();
	};
	tell();
}

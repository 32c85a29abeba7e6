/**
 * Ctrl K, or ⌘ K, opens the search, and the header shows this. A key alone must do nothing: it
 * would be typed by people who dictate, and browsers use such keys themselves (WCAG 2.1.4).
 */

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

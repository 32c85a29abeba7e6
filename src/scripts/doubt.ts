/**
 * The start of “Doubt a source, and see what stands”: code and data are loaded only when a reader
 * uses it, or when the address has something switched off.
 */

const links = document.querySelectorAll<HTMLAnchorElement>('[data-doubt] a[data-doubt]');
const load = () => import('./doubt/doubt-page.ts');

for (const link of links) {
	link.hidden = false;
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || link.dataset.doubt === 'add') return;
		event.preventDefault();
		void load().then(({ follow }) => follow(link));
	});
}
if (document.body.dataset.doubt && new URLSearchParams(location.search).has('without')) {
	void load().then(({ begin }) => begin());
}

/** Remembers which mark led to an entry, so the link back leads to that mark. */
document.addEventListener('click', ({ target }) => {
	const link = (target as Element).closest<HTMLAnchorElement>(
		'a.mark[id], .card a[href^="#claim-"]',
	);
	const from = link?.closest('.card') ? document.querySelector('a.mark.open') : link;
	if (!link || !from?.id) return;
	for (const back of document.querySelectorAll('.back .came')) back.classList.remove('came');
	document.querySelector(`.back a[href="#${CSS.escape(from.id)}"]`)?.classList.add('came');
});

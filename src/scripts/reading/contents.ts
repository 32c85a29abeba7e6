/** Marks the reader's position in the table of contents. */
import { placeOf } from '../place-of.ts';

const contents = document.querySelector<HTMLDetailsElement>('details.contents');
// If the style sheet shows the contents next to the text, they are also open for the keyboard and
// screen readers.
if (contents && matchMedia('(min-width: 85rem)').matches) contents.open = true;

const links = new Map(
	[...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
		link.hash.slice(1),
		link,
	]),
);
const parts = new Map<Element, HTMLAnchorElement>();
const seen = new IntersectionObserver(
	(entries) => {
		for (const { target, isIntersecting } of entries) {
			const link = parts.get(target);
			if (!isIntersecting) link?.removeAttribute('aria-current');
			else link?.setAttribute('aria-current', 'true');
		}
	},
	{ rootMargin: '-20% 0px -75%' },
);
for (const [id, link] of links) {
	const heading = placeOf(id);
	if (!heading?.matches('h2')) continue;
	const part = heading.parentElement ?? heading;
	parts.set(part, link);
	seen.observe(part);
}

/**
 * The target of an `id`: the element with it, or the parent of an empty element with it. For a
 * caption, it is the figure.
 */
export function placeOf(id: string, page = document): HTMLElement | null {
	const named = page.getElementById(id);
	const place = named?.matches('a:empty') ? named.parentElement : named;
	return place?.closest<HTMLElement>('figcaption')?.parentElement ?? place ?? null;
}

/** The `id` of an element: its own, or that of the empty element in it. */
export function idOf(element: Element): string {
	return element.id || (element.querySelector(':scope > a[id]:empty')?.id ?? '');
}

/** What an `id` leads to: the element that has it, or that holds an empty one which has it; of a caption its figure. */
export function placeOf(id: string, page = document): HTMLElement | null {
	const named = page.getElementById(id);
	const place = named?.matches('a:empty') ? named.parentElement : named;
	return place?.closest<HTMLElement>('figcaption')?.parentElement ?? place ?? null;
}

/** The `id` that leads to an element: its own, or that of the empty element in it. */
export function idOf(element: Element): string {
	return element.id || (element.querySelector(':scope > a[id]:empty')?.id ?? '');
}

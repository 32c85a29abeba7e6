/** What an `id` leads to: the element that has it, or that holds an empty one which has it. */
export function placeOf(id: string, page = document): HTMLElement | null {
	const named = page.getElementById(id);
	return named?.matches('a:empty') ? named.parentElement : named;
}

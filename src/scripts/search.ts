/** The search page: asks the index as one types, and says of each result what it is. */

interface Result {
	url: string;
	excerpt: string;
	meta: { title: string; kind: string };
}

interface Index {
	debouncedSearch(query: string): Promise<{ results: { data(): Promise<Result> }[] } | null>;
}

const most = 30;
const input = document.querySelector<HTMLInputElement>('#query');
const list = document.querySelector<HTMLOListElement>('#results');
const count = document.querySelector<HTMLElement>('#count');
const address = '/pagefind/pagefind.js';
let index: Promise<Index> | undefined;

async function find(query: string): Promise<void> {
	if (!list || !count) return;
	if (query === '') {
		list.replaceChildren();
		count.textContent = '';
		return;
	}
	index ??= import(/* @vite-ignore */ address) as Promise<Index>;
	const found = await (await index).debouncedSearch(query);
	if (!found) return;
	const results = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
	list.replaceChildren(...results.map(itemFor));
	const { length } = found.results;
	count.textContent =
		length === 0
			? `Nothing found for “${query}”.`
			: `${String(length)} found${length > most ? `, the first ${String(most)} shown` : ''}.`;
	history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
}

function itemFor({ url, excerpt, meta }: Result): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta.title;
	const kind = document.createElement('b');
	kind.className = 'label';
	kind.textContent = meta.kind;
	const words = document.createElement('p');
	words.innerHTML = excerpt;
	item.append(kind, link, words);
	return item;
}

if (input) {
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	input.addEventListener('input', () => void find(input.value.trim()));
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		void find(input.value.trim());
	});
	input.focus();
	void find(input.value.trim());
}

export {};

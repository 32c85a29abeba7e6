import type { Named } from './desk.ts';

/** A key within an address of this site. */
interface NameInAddress {
	to: Named;
	key: string;
	article: string | undefined;
	/** Where it begins in the address. */
	start: number;
}

/** Prefixes of ids, as `src/routes/anchors.ts` makes them, and what the key behind them names. */
const ids: readonly (readonly [string, Named])[] = [
	['claim-', 'claim'],
	['quotation-', 'claim'],
	['event-', 'event'],
	['figure-', 'figure'],
	['source-', 'source'],
	['term-', 'term'],
	['section-', 'section'],
];

/** Pages below an article whose last part is a key. */
const folders: readonly (readonly [string, Named])[] = [
	['claims', 'claim'],
	['figures', 'figure'],
];

/**
 * The records that the address of a page of this site names, such as `/article/claims/key/` or
 * `#claim-key`. Whether there are such records is another question.
 *
 * @param own - The article of the page that the address stands on.
 */
export function namesInAddress(address: string, own: string | undefined): NameInAddress[] {
	const [path = '', ...fragments] = address.split('#');
	const parts = path.split(/[/?]/).filter(Boolean);
	const [first, second, third] = parts;
	const article = path === '' ? own : first;
	const found: NameInAddress[] = [];
	const add = (to: Named, key: string, start: number) => found.push({ to, key, article, start });
	const folder = folders.find(([name]) => name === second);
	if (first === 'people' && second !== undefined) add('person', second, path.indexOf(second, 7));
	else if (first !== undefined && second === undefined) add('article', first, 1);
	else if (first !== undefined && second !== undefined) {
		add('article', first, 1);
		const after = first.length + 2;
		if (folder && third !== undefined)
			add(folder[1], third, path.indexOf(third, after + second.length));
		else add('section', second, after);
	}
	const fragment = fragments.join('#');
	const id = ids.find(([prefix]) => fragment.startsWith(prefix));
	if (id) add(id[1], fragment.slice(id[0].length), path.length + 1 + id[0].length);
	return found;
}

import type { Elements, PageHead } from './page-head.ts';
import type { LinkedNode } from './linked-node.ts';
import { withoutMarkup } from './without-markup.ts';
import { shortText } from './short-text.ts';

/** Maximum depth of things within things. */
const deepest = 8;
/** Maximum number of properties and of things to look at. */
const most = { properties: 2000, items: 300 };
/** Maximum length of a value; useful ones are shorter. */
const longest = 1000;
/** Properties whose text counts, not the address, even if they are a link. */
const named: ReadonlySet<string> = new Set(['author', 'creator', 'name', 'headline', 'publisher']);

type Element = Elements[number];

/** The top-level things that a page describes in microdata (WHATWG HTML, section 5). */
export function microdataNodes({ $ }: PageHead): LinkedNode[] {
	const ownerOf = (element: Element) => $(element).parent().closest('[itemscope]').get(0);
	const properties = $('[itemprop]').slice(0, most.properties).toArray();
	const owned = Map.groupBy(properties, ownerOf);
	let made = 0;

	/** Properties in other elements of the page that an item refers to by id (`itemref`). */
	const referred = (itemref = ''): Element[] => {
		const ids = itemref.split(/\s+/).filter(Boolean).slice(0, 20);
		return ids.flatMap((id) => {
			const other = $(`[id=${JSON.stringify(id)}]`).first();
			const [root] = other.toArray();
			if (!root) return [];
			const inside = [root, ...other.find('[itemprop]').slice(0, 50).toArray()];
			const owner = ownerOf(root);
			return inside.filter((one) => $(one).is('[itemprop]') && ownerOf(one) === owner);
		});
	};

	const itemOf = (element: Element, depth: number): LinkedNode => {
		const item = $(element);
		const node: Record<string, unknown> = { '@type': (item.attr('itemtype') ?? '').split(/\s+/) };
		if (depth > deepest || ++made > most.items) return node;
		for (const property of [...(owned.get(element) ?? []), ...referred(item.attr('itemref'))]) {
			for (const name of ($(property).attr('itemprop') ?? '').split(/\s+/)) {
				const value = valueOf(property, name, depth);
				const before = node[name];
				if (before === undefined) node[name] = value;
				else if (Array.isArray(before)) before.push(value);
				else node[name] = [before, value];
			}
		}
		return node;
	};

	/**
	 * The value of a property (section 5.2.4). `content` counts on every element, as for search
	 * engines.
	 */
	const valueOf = (property: Element, name: string, depth: number): unknown => {
		const element = $(property);
		if (element.attr('itemscope') !== undefined) return itemOf(property, depth + 1);
		const written =
			element.attr('content') ?? element.attr('datetime') ?? element.filter('data').attr('value');
		if (written !== undefined) return withoutMarkup(written.slice(0, longest));
		const words = shortText(property, longest);
		const address = element.attr('href') ?? element.attr('src');
		return address === undefined || (named.has(name) && words !== '') ? words : address;
	};

	return $('[itemscope]:not([itemprop]), [itemscope][itemprop="mainEntity"]')
		.slice(0, most.items)
		.toArray()
		.map((element) => itemOf(element, 0));
}

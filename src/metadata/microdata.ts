import type { Elements, PageHead } from './page-head.ts';
import type { LinkedNode } from './linked-node.ts';
import { plainWords } from './plain-words.ts';

/** Things within things that are followed. */
const deepest = 8;
/** Things that stand for themselves which are looked at. */
const most = 200;
/** Properties whose words are meant even where they are a link. */
const named: ReadonlySet<string> = new Set(['author', 'creator', 'name', 'headline', 'publisher']);

/** The things that a page describes in microdata (WHATWG HTML, section 5) that stand for themselves. */
export function microdataNodes({ $ }: PageHead): LinkedNode[] {
	const itemOf = (item: Elements, depth: number): LinkedNode => {
		const node: Record<string, unknown> = { '@type': (item.attr('itemtype') ?? '').split(/\s+/) };
		if (depth > deepest) return node;
		const self = item.get(0);
		const referred = (item.attr('itemref') ?? '').split(/\s+/).filter(Boolean).slice(0, 20);
		const elements = [
			...item.find('[itemprop]').toArray(),
			...referred.flatMap((id) => {
				const other = $(`[id=${JSON.stringify(id)}]`).first();
				return [...other.filter('[itemprop]').toArray(), ...other.find('[itemprop]').toArray()];
			}),
		];
		for (const element of elements) {
			const owner = $(element).parent().closest('[itemscope]').get(0);
			const isOwn = owner === self || !item.find(element).length;
			if (!isOwn) continue;
			for (const name of ($(element).attr('itemprop') ?? '').split(/\s+/)) {
				const value = valueOf($(element), name, depth);
				node[name] = name in node ? [node[name], value].flat() : value;
			}
		}
		return node;
	};
	/** The value of a property (section 5.2.4); `content` counts on every element, as search engines take it. */
	const valueOf = (element: Elements, name: string, depth: number): unknown => {
		if (element.attr('itemscope') !== undefined) return itemOf(element, depth + 1);
		const words = plainWords(element.text());
		const written =
			element.attr('content') ?? element.attr('datetime') ?? element.filter('data').attr('value');
		if (written !== undefined) return plainWords(written);
		const address = element.attr('href') ?? element.attr('src');
		return address === undefined || (named.has(name) && words !== '') ? words : address;
	};
	return $('[itemscope]:not([itemprop]), [itemscope][itemprop="mainEntity"]')
		.slice(0, most)
		.toArray()
		.map((element) => itemOf($(element), 0));
}

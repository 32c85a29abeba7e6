import type { HtmlEvents } from './html-event.ts';

/** Attributes with the ids of what an element opens. */
const controls = ['aria-controls', 'popovertarget', 'commandfor'];
/** Attributes, some from UI libraries, with the place of what an element opens, as `#id`. */
const targets = ['data-target', 'data-bs-target', 'href'];
/** Attributes that show that an element opens something. */
const switches = ['aria-expanded', 'data-toggle', 'data-bs-toggle'];
/** These attributes except `href`, and `role`, which can also say that something opens an element. */
export const opening: readonly string[] = [
	'role',
	...controls,
	...targets.filter((name) => name !== 'href'),
	...switches,
];
/** About how many ids to keep. */
const most = 2000;

/** Ids of the folded parts of a page that something in the page opens. */
export function openableIds({ events }: Pick<HtmlEvents, 'events'>): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const event of events) {
		if (event.kind !== 'open' || ids.size > most) continue;
		const { attributes } = event;
		for (const name of controls) {
			for (const id of attributes[name]?.split(/\s+/) ?? []) if (id !== '') ids.add(id);
		}
		if (!isSwitch(attributes)) continue;
		for (const name of targets) {
			const place = attributes[name];
			if (place?.startsWith('#') && place.length > 1) ids.add(place.slice(1));
		}
	}
	return ids;
}

function isSwitch(attributes: Readonly<Record<string, string>>): boolean {
	return attributes.role === 'tab' || switches.some((name) => attributes[name] !== undefined);
}

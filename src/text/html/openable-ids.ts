import type { HtmlEvents } from './html-events.ts';

/** Attributes with ids of what an element opens. */
const controls = ['aria-controls', 'popovertarget', 'commandfor'];
/** Attributes of kits with the place of what an element opens, as `#id`. */
const targets = ['data-target', 'data-bs-target', 'href'];
/** Attributes by which an element says that it opens something. */
const switches = ['aria-expanded', 'data-toggle', 'data-bs-toggle'];
/** All attributes that say so, and the role, which says that an element is opened too. */
export const opening: readonly string[] = [
	'role',
	...controls,
	...targets.filter((name) => name !== 'href'),
	...switches,
];
/** Ids that are kept. */
const most = 2000;

/** Ids of the parts of a page that are folded away and that something in it is there to open. */
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

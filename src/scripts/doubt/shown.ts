import type { DoubtFile } from '../../model/graph/doubt-file.ts';
import type { Standing } from '../../model/graph/doubt.ts';
import type { Status } from '../../model/graph/status.ts';
import { tallyOf } from '../../model/graph/tally.ts';
import { idOf } from '../place-of.ts';

/** What is switched off, and the status of the claims with all sources and without those. */
export interface View {
	file: DoubtFile;
	/** Values of the address that switch something off, and those that nothing matches. */
	known: string[];
	unknown: string[];
	/** Keys of the sources that are off. */
	off: ReadonlySet<string>;
	before: ReadonlyMap<string, Standing>;
	after: ReadonlyMap<string, Standing>;
}

/** A view, and the part of the page that it is shown in. */
export class Shown {
	readonly view: View;
	readonly #within: ParentNode;
	/** The claims of the article by the `id` of their entries, and by their keys. */
	readonly byId: ReadonlyMap<string, DoubtFile['claims'][number]>;
	readonly byKey: ReadonlyMap<string, DoubtFile['claims'][number]>;
	/** How many claims have each status, in the order of the statuses. */
	readonly total: ReturnType<typeof tallyOf>;
	readonly #statuses: ReadonlyMap<Status, DoubtFile['statuses'][number]>;

	constructor(view: View, within: ParentNode) {
		const { claims, statuses } = view.file;
		this.view = view;
		this.#within = within;
		this.byId = new Map(claims.map((claim) => [claim.id, claim]));
		this.byKey = new Map(claims.map((claim) => [claim.key, claim]));
		this.total = tallyOf([...view.after.values()]);
		this.#statuses = new Map(statuses.map((status) => [status.status, status]));
	}

	wordOf(status: Status): string {
		return this.#statuses.get(status)?.word ?? status;
	}

	signOf(status: Status): string {
		return this.#statuses.get(status)?.sign ?? '';
	}

	meaningOf(status: Status): string {
		return this.#statuses.get(status)?.meaning ?? '';
	}

	/** All elements that match, with the outermost one. */
	all<E extends HTMLElement>(selector: string): E[] {
		const within = this.#within;
		return [
			...(within instanceof HTMLElement && within.matches(selector) ? [within as E] : []),
			...within.querySelectorAll<E>(selector),
		];
	}

	/** How a claim stands with all sources, and without those that are off. */
	standingOf(key: string | undefined): { before?: Standing; after: Standing } | undefined {
		const [before, after] = [this.view.before.get(key ?? ''), this.view.after.get(key ?? '')];
		return after && { ...(before && { before }), after };
	}

	/**
	 * The claim that an element is about: that of the entry or page around it, or of what its line
	 * links to.
	 */
	claimAt(place: HTMLElement): DoubtFile['claims'][number] | undefined {
		const entry = place.closest<HTMLElement>('li:has(> a[id^="claim-"]:empty), [data-claim]');
		if (entry) return this.byId.get(entry.dataset.claim ?? idOf(entry));
		const link = place.closest('li')?.querySelector<HTMLAnchorElement>('a[href*="#claim-"]');
		return this.byId.get(link?.hash.slice(1) ?? '');
	}
}

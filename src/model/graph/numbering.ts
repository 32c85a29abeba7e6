import type { Block, Mark } from '../../prose/placements.ts';
import { figureId, markId, quotationId } from '../../routes/anchors.ts';
import type { Shown } from './nodes.ts';
import type { ArticleRecords } from './records.ts';

/** Where one claim is shown, and its number. */
export interface Numbered {
	number: number;
	shown: Shown[];
	/**
	 * `id` of the mark where a note on the claim is shown: the first mark that names only this claim,
	 * otherwise the first that names it.
	 */
	notedAt?: string;
}

/**
 * Numbers the claims of an article from 1 in the order in which a reader first meets them, and
 * notes every place that shows each. Parts come in reading order.
 *
 * @param order - Keys of the parts: the introduction, then the sections.
 */
export function numberClaims(
	{ parts, figures }: Pick<ArticleRecords, 'parts' | 'figures'>,
	order: readonly string[],
): Map<string, Numbered> {
	const numbered = new Map<string, Numbered>();
	const alone = new Set<string>();
	for (const part of order) {
		for (const placement of parts[part]?.placements ?? []) {
			if (placement.type === 'mark') noteMark(placement, part);
			else noteComponent(placement, part);
		}
	}
	return numbered;

	function noteMark({ scheme, ordinal, keys, text }: Mark, part: string): void {
		if (scheme !== 'claim') return;
		const id = markId('claim', part, ordinal);
		for (const key of keys) {
			const entry = note(key, { as: 'mark', id, part, text });
			const isFirstAlone = keys.length === 1 && !alone.has(key);
			if (isFirstAlone) alone.add(key);
			if (isFirstAlone || entry.notedAt === undefined) entry.notedAt = id;
		}
	}

	function noteComponent({ name, attributes }: Block, part: string): void {
		const { of = '', claim = '' } = attributes;
		if (name === 'Quotation') {
			note(claim, { as: 'quotation', id: quotationId(claim), part, text: 'Quotation' });
		}
		if (name !== 'Chart') return;
		const figure = figures[of];
		const keys = Object.values(figure?.series ?? {}).flatMap(({ claims }) => claims);
		for (const key of new Set(keys)) {
			note(key, { as: 'figure', id: figureId(of), part, text: figure?.title ?? of });
		}
	}

	function note(key: string, shown: Shown): Numbered {
		const entry = numbered.get(key) ?? { number: numbered.size + 1, shown: [] };
		entry.shown.push(shown);
		numbered.set(key, entry);
		return entry;
	}
}

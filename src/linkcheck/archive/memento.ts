import LinkHeader from 'http-link-header';
import type { Fetched } from '../../http/outcome/fetched.ts';

/** A copy of a page in an archive (RFC 7089: a Memento). */
export interface Memento {
	url: string;
	/** Day it was taken (UTC). */
	captured: string;
}

/** What an archive's answer says: which copy it is, and which others there are. */
export interface MementoAnswer {
	/** The copy that this answer is; absent if it is not a copy. */
	self?: Memento;
	/** Other copies that its `Link` header names with their dates. */
	others: Memento[];
}

/**
 * Reads `Memento-Datetime`, `Content-Location` and `Link` of an answer (RFC 7089, sections 2.1.1,
 * 2.2 and 4). An answer without `Memento-Datetime` is not a copy, whatever its address looks like.
 */
export function readMemento(fetched: Fetched): MementoAnswer {
	if (fetched.kind === 'failure') return { others: [] };
	const { headers, finalUrl } = fetched;
	const others = linked(headers.link ?? '', finalUrl);
	const captured = dayOf(headers['memento-datetime']);
	if (captured === undefined) return { others };
	// A TimeGate that answers without a redirect gives the copy's address here (section 4.1.2).
	const url = URL.parse(headers['content-location'] ?? '', finalUrl)?.href ?? finalUrl;
	return { self: { url, captured }, others: others.filter((other) => other.url !== url) };
}

/** The copy taken nearest to a day; `undefined` if there are no copies. */
export function nearestTo(day: string, mementos: readonly Memento[]): Memento | undefined {
	const distance = ({ captured }: Memento) => Math.abs(Date.parse(captured) - Date.parse(day));
	return [...mementos].sort((a, b) => distance(a) - distance(b))[0];
}

function linked(header: string, base: string): Memento[] {
	let links: LinkHeader;
	try {
		links = LinkHeader.parse(header);
	} catch {
		return [];
	}
	return links.refs.flatMap(({ uri, rel, datetime }): Memento[] => {
		const captured = dayOf(datetime);
		const url = URL.parse(uri, base)?.href;
		const isMemento = rel.toLowerCase().split(/\s+/).includes('memento');
		return isMemento && captured !== undefined && url !== undefined ? [{ url, captured }] : [];
	});
}

function dayOf(date: string | undefined): string | undefined {
	const time = Date.parse(date ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

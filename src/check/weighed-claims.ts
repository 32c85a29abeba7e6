import { type Content, entriesOf } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { supportingOrigins } from '../model/graph/status.ts';
import type { Ownership } from '../model/records/publisher.ts';

/** What a claim rests on. */
export interface WeighedClaim {
	claim: Entry<'claim'>;
	/** Keys of the people and publishers that support the whole of it, each once. */
	origins: string[];
	/** Who owns the publishers behind those words; nothing for one that is not on record. */
	owners: (Ownership | undefined)[];
}

/** Whether a claim rests on governments and the media of states alone. */
export function restsOnStates({ owners }: WeighedClaim): boolean {
	return owners.length > 0 && owners.every((owner) => owner === 'state' || owner === 'government');
}

/** What each claim rests on, of those that the schema lets through. */
export function weighedClaims(content: Content): WeighedClaim[] {
	const sources = new Map(entriesOf(content, 'source').map(({ key, data }) => [key, data]));
	const publishers = new Map(
		entriesOf(content, 'publisher').map(({ key, data }) => [key, data?.ownership]),
	);
	return entriesOf(content, 'claim').flatMap((claim) => {
		if (!claim.data) return [];
		const support = claim.data.evidence.flatMap(({ source, relation, via }) => {
			const publisher = sources.get(source)?.publisher;
			if (relation !== 'supports' || publisher === undefined) return [];
			// A person has no owner: then it is whoever printed their words.
			const owner = publishers.get(via !== undefined && publishers.has(via) ? via : publisher);
			return [{ relation, origin: via ?? publisher, owner }];
		});
		return [
			{ claim, origins: supportingOrigins(support), owners: support.map(({ owner }) => owner) },
		];
	});
}

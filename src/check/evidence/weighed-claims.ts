import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { supportingOrigins } from '../../model/graph/status.ts';
import type { Ownership } from '../../model/records/publisher.ts';
import { isPublisher, ownershipOfPublisher, publisherOfSource } from '../shared-facts.ts';

/** A claim, with the origins and owners that it rests on. */
export interface WeighedClaim {
	claim: Entry<'claim'>;
	/** Keys of the people and publishers that support all of it, each once. */
	origins: string[];
	/**
	 * The owners of the publishers of that support; `undefined` for a publisher that is not on
	 * record.
	 */
	owners: (Ownership | undefined)[];
}

/** Whether a claim rests only on governments and state media. */
export function restsOnStates({ owners }: WeighedClaim): boolean {
	return owners.length > 0 && owners.every((owner) => owner === 'state' || owner === 'government');
}

/** What each claim rests on, for claims that fit their schema. */
export function weighedClaims(content: Content): WeighedClaim[] {
	return entriesOf(content, 'claim').flatMap((claim) => {
		if (!claim.data) return [];
		const support = claim.data.evidence.flatMap(({ source, relation, via }) => {
			if (relation !== 'supports') return [];
			const publisher = publisherOfSource(content, source);
			if (publisher === undefined) return [];
			// A person has no owner, so the owner of the publisher that printed their words counts.
			const printed = via !== undefined && isPublisher(content, via) ? via : publisher;
			const owner = ownershipOfPublisher(content, printed);
			return [{ relation, origin: via ?? publisher, owner }];
		});
		return [
			{ claim, origins: supportingOrigins(support), owners: support.map(({ owner }) => owner) },
		];
	});
}

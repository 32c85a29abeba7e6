import { type Content, entriesOf } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { supportingOrigins } from '../model/graph/status.ts';
import type { Ownership } from '../model/records/publisher.ts';
import { isPublisher, ownershipOfPublisher, publisherOfSource } from './shared-facts.ts';

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
	return entriesOf(content, 'claim').flatMap((claim) => {
		if (!claim.data) return [];
		const support = claim.data.evidence.flatMap(({ source, relation, via }) => {
			if (relation !== 'supports') return [];
			const publisher = publisherOfSource(content, source);
			if (publisher === undefined) return [];
			// A person has no owner: then it is whoever printed their words.
			const printed = via !== undefined && isPublisher(content, via) ? via : publisher;
			const owner = ownershipOfPublisher(content, printed);
			return [{ relation, origin: via ?? publisher, owner }];
		});
		return [
			{ claim, origins: supportingOrigins(support), owners: support.map(({ owner }) => owner) },
		];
	});
}

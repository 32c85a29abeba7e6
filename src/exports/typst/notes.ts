import type { ClaimNode, EvidenceNode } from '../../model/graph/nodes.ts';
import { wordsFor } from '../../words/words-of.ts';
import { shortEvidence } from './evidence.ts';
import { all, call, define, joined, type Markup } from './markup.ts';

/** The notes of a document: what each says, and where each claim is marked. */
export interface Notes {
	/** What follows words that are marked with claims. */
	after: (claims: readonly ClaimNode[], part: string) => Markup;
	/** The places of the marks of a claim so far. */
	marksOf: (claim: ClaimNode) => readonly string[];
	/** All notes so far, for the head of the document: the style looks them up by their places. */
	definitions: () => Markup;
}

/**
 * Footnotes: a claim's evidence where the claim is first marked, and in another part the page of
 * that note. Later marks in the same part only link their number to it.
 */
export function makeNotes(): Notes {
	const marks = new Map<string, string[]>();
	const parts = new Set<string>();
	const bodies = new Map<string, { number: number; body: Markup }>();
	return {
		after: (claims, part) =>
			joined(
				claims.map((claim) => noteOf(claim, part)),
				call('between-notes'),
			),
		marksOf: ({ key }) => marks.get(key) ?? [],
		definitions: () => define('notes', bodies),
	};

	function noteOf(claim: ClaimNode, part: string): Markup {
		const { key, number } = claim;
		const before = marks.get(key) ?? [];
		const place = `mark-${key}-${String(before.length + 1)}`;
		marks.set(key, [...before, place]);
		const isNotedHere = parts.has(`${part}/${key}`);
		parts.add(`${part}/${key}`);
		const [first] = before;
		if (first !== undefined && isNotedHere) {
			return all(call('place-of', {}, place), call('number-again', {}, number, first));
		}
		const body = first === undefined ? noteBody(claim) : call('see-page', {}, first);
		bodies.set(place, { number, body });
		return call('note', {}, place);
	}
}

/**
 * The evidence that a note has room for: the first piece that supports, and the first that
 * disputes.
 */
export function foremost(evidence: readonly EvidenceNode[]): EvidenceNode[] {
	const support =
		evidence.find(({ relation }) => relation === 'supports') ??
		evidence.find(({ relation }) => relation === 'partly');
	const dispute = evidence.find(({ relation }) => relation === 'disputes');
	const chosen = [support, dispute].filter((piece) => piece !== undefined);
	return chosen.length > 0 ? chosen : evidence.slice(0, 1);
}

/** A claim in short form: its status, its main evidence, and where the rest is. */
export function noteBody(claim: ClaimNode): Markup {
	const { key, status, evidence } = claim;
	const words = wordsFor(claim);
	const shown = foremost(evidence);
	const others = evidence.length - shown.length;
	return all(
		call('standing', {}, `${words.statusWords[status].word}.`),
		' ',
		joined(
			shown.map((piece) => shortEvidence(piece, words)),
			words.semicolon,
		),
		call('rest', {}, key, others),
	);
}

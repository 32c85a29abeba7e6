import type { ClaimNode, CorrectionNode } from '../../model/graph/nodes.ts';
import { claimId, correctionId } from '../../routes/anchors.ts';
import { type Words, wordsFor } from '../../words/words-of.ts';
import { foremost } from '../typst/notes.ts';
import { shortEvidence } from './evidence.ts';
import { evidenceFile, files, partFile } from './files.ts';
import { all, element, joined, type Markup } from './markup.ts';

/** The notes of a book: which claims are marked in which part, and where. */
export interface Notes {
	/**
	 * What follows words that are marked with claims: the claims' numbers, each linked to its note.
	 */
	after: (claims: readonly ClaimNode[], part: string) => Markup;
	/** The notes of a part, in the order of the marks that link to them. */
	of: (part: string) => Markup;
	/** The places of the marks of a claim so far. */
	marksOf: (claim: ClaimNode) => readonly string[];
}

/** Notes at the end of each part, which reading systems show over the page. */
export function makeNotes(): Notes {
	const marks = new Map<string, string[]>();
	const noted = new Map<string, Map<string, ClaimNode>>();
	return { after, of, marksOf: ({ key }) => marks.get(key) ?? [] };

	function after(claims: readonly ClaimNode[], part: string): Markup {
		if (claims.length === 0) return all();
		return element(
			'sup',
			{},
			joined(
				claims.map((claim) => reference(claim, part)),
				wordsFor(claims[0]).comma,
			),
		);
	}

	function reference(claim: ClaimNode, part: string): Markup {
		const { key, number } = claim;
		const before = marks.get(key) ?? [];
		const id = `mark-${key}-${String(before.length + 1)}`;
		marks.set(key, [...before, `${partFile(part)}#${id}`]);
		const own = noted.get(part) ?? new Map<string, ClaimNode>();
		noted.set(part, own.set(key, claim));
		return element(
			'a',
			{ id, 'epub:type': 'noteref', role: 'doc-noteref', href: `#${noteId(claim)}` },
			wordsFor(claim).number(number),
		);
	}

	function of(part: string): Markup {
		const claims = [...(noted.get(part)?.values() ?? [])];
		if (claims.length === 0) return all();
		const { notes } = wordsFor(claims[0]).exported;
		return element(
			'section',
			{ 'epub:type': 'footnotes', class: 'notes', 'aria-label': notes },
			element('h2', {}, notes),
			...claims.map((claim) => note(claim, part)),
		);
	}

	function note(claim: ClaimNode, part: string): Markup {
		const { number, says, status } = claim;
		const shown = foremost(claim.evidence);
		const others = claim.evidence.length - shown.length;
		const words = wordsFor(claim);
		const first = marks.get(claim.key)?.find((place) => place.startsWith(`${partFile(part)}#`));
		return element(
			'aside',
			{ id: noteId(claim), 'epub:type': 'footnote', role: 'doc-footnote' },
			element(
				'p',
				{},
				element('b', {}, `${words.number(number)}. ${words.statusWords[status].word}`),
				`: ${says}`,
			),
			...claim.corrections.map((correction) => corrected(correction, words)),
			...shown.map((piece) => shortEvidence(piece, words)),
			element(
				'p',
				{},
				element(
					'a',
					{ href: claimPlace(claim) },
					others > 0
						? words.exported.allEvidence(words.count(others, 'morePiece'))
						: words.exported.inList,
				),
				first === undefined ? undefined : ' ',
				first === undefined
					? undefined
					: element('a', { href: first, role: 'doc-backlink' }, words.evidence.back),
			),
		);
	}
}

/** The original's words instead of a claim's, and what the article says now. */
function corrected(
	{ key, was, now, said, says }: CorrectionNode,
	{ correctedWords }: Words,
): Markup {
	return element(
		'p',
		{},
		element('a', { href: `${files.corrections}#${correctionId(key)}` }, correctedWords.word),
		': ',
		element('del', {}, was ?? said),
		' ',
		element('ins', {}, now ?? says),
	);
}

/** The place where a claim is shown with all its evidence. */
export function claimPlace({ key, part }: Pick<ClaimNode, 'key' | 'part'>): string {
	return `${evidenceFile(part)}#${claimId(key)}`;
}

/** Claims by number, each linked to its evidence. */
export function numbersOf(claims: readonly ClaimNode[]): Markup {
	return joined(
		claims.map((claim) =>
			element('a', { href: claimPlace(claim) }, wordsFor(claim).number(claim.number)),
		),
		wordsFor(claims[0]).comma,
	);
}

function noteId({ key }: ClaimNode): string {
	return `note-${key}`;
}

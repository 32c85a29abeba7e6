import type { MarkScheme } from '../prose/placements.ts';

/** `id` of the nth mark of a scheme in a part, counted from 1. */
export function markId(scheme: MarkScheme, part: string, ordinal: number): string {
	return `${scheme === 'claim' ? 'mark' : scheme}-${part}-${String(ordinal)}`;
}

/** `id` of a quotation set apart. */
export function quotationId(claim: string): string {
	return `quotation-${claim}`;
}

/** `id` of a figure. */
export function figureId(figure: string): string {
	return `figure-${figure}`;
}

/** `id` of a claim's entry in a list of evidence. */
export function claimId(claim: string): string {
	return `claim-${claim}`;
}

import { addressWith } from '../address-with.ts';
import { filled, said } from '../said.ts';
import type { View } from './show-statuses.ts';

/** What the page offers to copy with all sources on. */
const whole = new WeakMap<HTMLElement, string>();

/** Lets what the page of a claim offers to copy say the status that is shown, and carry the choice. */
export function keepInCopies({ file, known, before, after }: View): void {
	const page = document.querySelector<HTMLElement>('.claim-page');
	const claim = file.claims.find(({ id }) => id === page?.dataset.claim);
	const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	if (!page || !claim || address === undefined) return;
	const wordOf = (standings: View['after']) =>
		file.statuses.find(({ status }) => status === standings.get(claim.key)?.status)?.word ?? '';
	const [was, is] = [wordOf(before), wordOf(after)];
	const withAll = filled(said.withAll, was.toLowerCase());

	for (const place of page.querySelectorAll<HTMLElement>('[data-copy], .citation')) {
		const { copy } = place.dataset;
		const text = whole.get(place) ?? copy ?? place.textContent;
		whole.set(place, text);
		// As a paragraph begins with it, and as the line to quote has it after the words of the claim.
		const now =
			is === was
				? text
				: replacedLast(
						text.replace(`\n\n${was}`, () => `\n\n${is}${withAll}`),
						said.comma + was.toLowerCase() + said.comma,
						said.comma + is.toLowerCase() + withAll + said.comma,
					);
		const kept = now.replaceAll(address, () => addressWith(address, { without: known.join(',') }));
		if (copy === undefined) place.textContent = kept;
		else place.dataset.copy = kept;
	}
}

function replacedLast(text: string, words: string, others: string): string {
	const at = text.lastIndexOf(words);
	return at < 0 ? text : text.slice(0, at) + others + text.slice(at + words.length);
}

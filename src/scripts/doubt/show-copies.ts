import { wikitextOf } from '../../text/wikitext.ts';
import { addressWith } from '../address-with.ts';
import { filled, said } from '../said.ts';
import { labelOf } from './labels.ts';
import { strike } from './show-sources.ts';
import type { View } from './shown.ts';

/** The texts to copy with all sources on. */
const whole = new WeakMap<HTMLElement, string>();

/**
 * Updates the texts to copy on the page of a claim: they have the shown status, leave out what is
 * off, and keep the choice in addresses.
 */
export function keepInCopies({ file, known, off, before, after }: View): void {
	const page = document.querySelector<HTMLElement>('.claim-page');
	const claim = file.claims.find(({ id }) => id === page?.dataset.claim);
	const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	if (!page || !claim || address === undefined) return;
	const wordOf = (standings: View['after']) =>
		file.statuses.find(({ status }) => status === standings.get(claim.key)?.status)?.word ?? '';
	const [was, is] = [wordOf(before), wordOf(after)];
	const areOff = claim.evidence.map(({ source }) => off.has(source));
	const leftOut = filled(said.off, known.map((value) => labelOf(file, value)).join(said.comma));
	const templates = [...page.querySelectorAll<HTMLElement>('.template')];
	for (const [index, template] of templates.entries()) strike(template, areOff[index] ?? false);
	const withAll = filled(said.withAll, was.toLowerCase());

	for (const place of page.querySelectorAll<HTMLElement>('[data-copy], .citation')) {
		const { copy, each, sentence } = place.dataset;
		const text = whole.get(place) ?? copy ?? place.textContent;
		whole.set(place, text);
		if (sentence !== undefined) {
			place.dataset.copy = off.size === 0 ? text : inWikitext(sentence);
			continue;
		}
		// The status begins a paragraph, and it follows the claim's words in the line to quote.
		const now =
			is === was
				? text
				: replacedLast(
						text.replace(`\n\n${was}`, () => `\n\n${is}${withAll}`),
						said.comma + was.toLowerCase() + said.comma,
						said.comma + is.toLowerCase() + withAll + said.comma,
					);
		const heard = each === undefined ? now : withoutThose(now, each, areOff, leftOut);
		const kept = heard.replaceAll(address, () =>
			addressWith(address, { without: known.join(',') }),
		);
		if (copy === undefined) place.textContent = kept;
		else place.dataset.copy = kept;
	}

	function inWikitext(sentence: string): string {
		const heard = templates.flatMap((template, index) => {
			const relation = claim?.evidence[index]?.relation;
			const isHeard = relation !== undefined && !areOff[index];
			return isHeard ? { template: template.textContent.trim(), relation } : [];
		});
		return wikitextOf(sentence, heard, [
			is === was ? is : `${is}${withAll}`,
			...(areOff.includes(true) ? [leftOut] : []),
		]);
	}
}

/** The text to copy without the evidence that is off, and with a line that says so. */
function withoutThose(
	text: string,
	each: string,
	areOff: readonly boolean[],
	leftOut: string,
): string {
	if (!areOff.includes(true)) return text;
	const [head = '', ...items] = text.split(each);
	const last = items.at(-1) ?? '';
	const end = last.lastIndexOf('\n\n');
	const heard = [...items.slice(0, -1), last.slice(0, end)].filter((_, index) => !areOff[index]);
	return [[head.trimEnd(), ...heard].join(each), `\n\n${leftOut}`, last.slice(end)].join('');
}

function replacedLast(text: string, words: string, others: string): string {
	const at = text.lastIndexOf(words);
	return at < 0 ? text : text.slice(0, at) + others + text.slice(at + words.length);
}

import { numberWordsOf } from './number-words.ts';

/** Maximum number of words in one item of a list. */
const most = 5;

/**
 * The number of items in each list of a text: 3 for `Pakistan, Saudi Arabia and the UAE`. A sentence
 * that lists the names also states their number.
 */
export function listLengths(text: string, language: string): number[] {
	const { lastOfList: last } = numberWordsOf(language);
	if (last === undefined) return [];
	return text.split(/[.;:!?–—]\s/u).flatMap((sentence) => {
		const parts = sentence.split(',');
		const lengths: number[] = [];
		let length = 1;
		for (const [index, part] of parts.entries()) {
			const words = part.trim().split(/\s+/u);
			const joint = words.indexOf(last);
			// In `A, B, and C` the `and` is at the beginning of a part, in `A, B and C` inside one.
			if (joint >= 0 && joint <= most) {
				if (index > 0) lengths.push(length + (joint > 0 ? 2 : 1));
				length = 1;
			} else if (index === 0 || words.length <= most) length += index === 0 ? 0 : 1;
			else length = 1;
		}
		return lengths;
	});
}

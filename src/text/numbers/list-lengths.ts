import { numberWordsOf } from './number-words.ts';

/** Words that one item of a list has at most. */
const most = 5;

/** How many each list of a text names: 3 for `Pakistan, Saudi Arabia and the UAE`. A sentence that gives the names gives their number. */
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
			// `A, B, and C` has its joint at the beginning of a part, `A, B and C` within one.
			if (joint >= 0 && joint <= most) {
				if (index > 0) lengths.push(length + (joint > 0 ? 2 : 1));
				length = 1;
			} else if (index === 0 || words.length <= most) length += index === 0 ? 0 : 1;
			else length = 1;
		}
		return lengths;
	});
}

import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Finding, Rule } from '../rule.ts';

export const correctionWithoutWas: Rule = {
	name: 'correction-without-was',
	severity: 'warning',
	about:
		'Every correction gives the wrong words in `was` and the right words in `now`, in short, as readers see them next to the sentence.',
	why: 'Readers who saw the wrong words must see, at the sentence itself, what it said and what it says now.',
	find: ({ content }) =>
		entriesOf(content, 'correction').flatMap((correction) => {
			if (!correction.data) return [];
			const { was, now } = correction.data;
			const missing = [
				...(was === undefined ? ['`was`'] : []),
				...(now === undefined ? ['`now`'] : []),
			];
			if (was !== undefined && now !== undefined) return sameOrExchanged(correction);
			return [
				{
					place: correction.at([], 'key'),
					message: `The correction \`${correction.key}\` has no ${missing.join(' and no ')}.`,
					hint: 'Write each in 60 characters at most: readers see `was` struck out next to the sentence, and `now` after it.',
				},
			];
		}),
};

/** Findings for a correction that changes nothing, or whose `was` and `now` are swapped. */
function sameOrExchanged(correction: Entry<'correction'>): Finding[] {
	const { was = '', now = '', said = '', says = '' } = correction.data ?? {};
	if (was === now) {
		const hint = 'Write the old words in `was` and the new words in `now`.';
		return [
			{ place: correction.at(['now']), words: now, message: '`was` and `now` say the same.', hint },
		];
	}
	if (said === says) {
		const hint = 'Write in `said` what the text said, and in `says` what it says now.';
		return [
			{
				...{ place: correction.at(['says']), words: says },
				...{ message: '`said` and `says` say the same.', hint },
			},
		];
	}
	const [wrong, right] = [numbersIn(was), numbersIn(now)];
	const [before, after] = [numbersIn(said), numbersIn(says)];
	const ofWas = [...wrong].filter((one) => !right.has(one));
	const ofNow = [...right].filter((one) => !wrong.has(one));
	const areExchanged =
		ofWas.length > 0 &&
		ofNow.length > 0 &&
		ofWas.every((one) => after.has(one) && !before.has(one)) &&
		ofNow.every((one) => before.has(one) && !after.has(one));
	if (!areExchanged) return [];
	return [
		{
			place: correction.at(['was']),
			words: was,
			message: '`was` has the number from `says`, and `now` the number from `said`.',
			hint: 'Swap the two: readers see `was` struck out next to the sentence, and `now` after it.',
		},
	];
}

function numbersIn(text: string): Set<string> {
	return new Set(text.match(/\d+(?:[.,]\d+)*/g));
}

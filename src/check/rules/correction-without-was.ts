import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const correctionWithoutWas: Rule = {
	name: 'correction-without-was',
	severity: 'warning',
	about:
		'Every correction gives the wrong words and the right ones in short, as readers see them beside the sentence.',
	why: 'A reader who saw the wrong words must see at the sentence itself what stood there and what stands there now.',
	find: ({ content }) =>
		entriesOf(content, 'correction').flatMap((correction) => {
			if (!correction.data) return [];
			const { was, now } = correction.data;
			const missing = [
				...(was === undefined ? ['`was`'] : []),
				...(now === undefined ? ['`now`'] : []),
			];
			if (missing.length === 0) return [];
			return [
				{
					place: correction.at([], 'key'),
					message: `The correction \`${correction.key}\` has no ${missing.join(' and no ')}.`,
					hint: 'Write each in 60 characters at most: `was` is struck out beside the sentence, `now` stands after it.',
				},
			];
		}),
};

import type { Labels } from '../labels.ts';

/** A noun does not change after a number. */
const noun = (word: string) => ({ one: word, other: word });

/** What is counted. */
export const nouns: Labels['nouns'] = {
	claim: noun('ادعا'),
	term: noun('واژه'),
	source: noun('منبع'),
	correction: noun('اصلاح'),
	event: noun('رویداد'),
	stance: noun('موضع'),
	minute: noun('دقیقه'),
	origin: noun('خاستگاه'),
	piece: noun('گواه'),
	morePiece: noun('گواه دیگر'),
	other: noun('دیگر'),
	phase: noun('دوره'),
	turningPoint: noun('نقطهٔ عطف'),
	state: noun('کشور و نهاد'),
};

/** How dates are put into words. */
export const dates: Labels['dates'] = {
	// Readers hardly know the short forms of the months.
	shortMonth: 'long',
	// The short form would leave an ending on the first month that needs its year after it.
	isSharedOnce: false,
	about: (date) => `حدود ${date}`,
	unsure: (date) => `${date} (؟)`,
	between: (from, to) => `${from} تا ${to}`,
};

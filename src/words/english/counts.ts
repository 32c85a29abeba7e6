/** A noun after one, and after any other number. */
const noun = (one: string, other = `${one}s`) => ({ one, other });

/** What is counted. */
export const nouns = {
	claim: noun('claim'),
	term: noun('term'),
	source: noun('source'),
	correction: noun('correction'),
	event: noun('event'),
	stance: noun('stance'),
	minute: noun('minute'),
	origin: noun('origin'),
	piece: noun('piece of evidence', 'pieces of evidence'),
	morePiece: noun('more piece'),
	other: noun('other'),
	phase: noun('phase'),
	turningPoint: noun('turning point'),
	state: noun('state or body', 'states and bodies'),
};

/** How dates are put into words. */
export const dates = {
	/** Whether months have a short form that readers recognise. */
	shortMonth: 'short' as 'short' | 'long',
	/** Whether a span says once what its two ends share: `1 – 3 July 2025`. */
	isSharedOnce: true as boolean,
	about: (date: string) => `c. ${date}`,
	unsure: (date: string) => `${date} (?)`,
	// With thin spaces, as in the spans that the formats of English write.
	between: (from: string, to: string) => `${from}\u2009–\u2009${to}`,
};

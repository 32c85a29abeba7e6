/** A noun after one, and after any other number. */
const noun = (one: string, other = `${one}s`) => ({ one, other });

/** What is counted. */
export const nouns = {
	claim: noun('claim'),
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
	about: (date: string) => `c. ${date}`,
	unsure: (date: string) => `${date} (?)`,
	between: (from: string, to: string) => `${from} – ${to}`,
};

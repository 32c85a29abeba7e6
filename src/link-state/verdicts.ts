/** What is known of the page at an address. */
export type PageState = 'there' | 'gone' | 'unknown' | 'unchecked';

/** What a verdict means, for the check, for its reports and for readers. */
export interface VerdictRow {
	/** What it means, in one sentence. */
	about: string;
	/** Whether it can fail a run. Other verdicts are only reported. */
	fails: boolean;
	/**
	 * Whether the page was there; `unknown` if the check could not see it. Readers see the status of a
	 * source from this.
	 */
	page: PageState;
	/** Whether the quotes were compared with the page. */
	comparesQuotes: boolean;
	/** Whether all is well, so nothing has to be done and an exception makes no sense. */
	isSound: boolean;
	/** Whether it may pass by the next day, so the address is asked again soon. */
	mayPass: boolean;
	/** Whether an archived copy helps. */
	copyHelps: boolean;
	/** Whether it rests on the words of the page, so what a browser shows may change it. */
	restsOnText: boolean;
}

const rest = {
	fails: false,
	page: 'unknown',
	comparesQuotes: false,
	isSound: false,
	mayPass: false,
	copyHelps: false,
	restsOnText: false,
} as const satisfies Omit<VerdictRow, 'about'>;

/** All verdicts on a link or quote. All code that asks about a verdict reads this table. */
export const verdictTable = {
	ok: {
		...rest,
		about: 'The address answers, and everything quoted from it stands there.',
		page: 'there',
		comparesQuotes: true,
		isSound: true,
	},
	note: {
		...rest,
		about: 'The page is there, and something about its address or quote could be better.',
		page: 'there',
		comparesQuotes: true,
		isSound: true,
	},
	dead: {
		...rest,
		about: 'There is nothing at the address any more.',
		fails: true,
		page: 'gone',
		copyHelps: true,
	},
	soft404: {
		...rest,
		about: 'The address answers with something that is not the page.',
		restsOnText: true,
		fails: true,
		page: 'gone',
		copyHelps: true,
	},
	drift: {
		...rest,
		about: 'The page is there, but a quote is not on it.',
		restsOnText: true,
		fails: true,
		page: 'there',
		comparesQuotes: true,
		copyHelps: true,
	},
	anchor: {
		...rest,
		about: 'The page is there, but the named place on it is not.',
		restsOnText: true,
		fails: true,
		page: 'there',
	},
	blocked: {
		...rest,
		about: 'A wall against programs answered instead of the page.',
	},
	login: {
		...rest,
		about: 'The page asks for a login or consent first.',
	},
	legal: {
		...rest,
		about: 'The page is withheld for legal reasons.',
	},
	transient: {
		...rest,
		about: 'The server has a problem that may be temporary.',
		mayPass: true,
	},
	timeout: {
		...rest,
		about: 'No answer came in time.',
		mayPass: true,
	},
	tls: {
		...rest,
		about: 'No secure connection was possible.',
		mayPass: true,
	},
	unsafe: {
		...rest,
		about: 'The address leads to a place that the check must not request.',
		fails: true,
	},
	unreadable: {
		...rest,
		about: 'The page is there, but a program cannot read its words.',
		restsOnText: true,
	},
	toobig: {
		...rest,
		about: 'The page is larger than the limit.',
	},
	unchecked: {
		...rest,
		about: 'The address was not requested in this run, and no earlier result is known.',
		page: 'unchecked',
		mayPass: true,
	},
} as const satisfies Record<string, VerdictRow>;

export type Verdict = keyof typeof verdictTable;

/** The row of a verdict. */
export const verdictOf: (verdict: Verdict) => VerdictRow = (verdict) => verdictTable[verdict];

/** The names of all verdicts, in the order of reports. */
export const verdicts = Object.keys(verdictTable) as [Verdict, ...Verdict[]];

/** What is known of the page behind an address. */
export type PageState = 'there' | 'gone' | 'unknown' | 'unchecked';

/** What a verdict means, for the check, for its reports and for readers. */
export interface VerdictRow {
	/** What it means, in one sentence. */
	about: string;
	/** Whether it can fail a run; all others are reported and pass. */
	fails: boolean;
	/** Whether the page was there; `unknown` where nobody could see it. By this a reader sees how a source stands. */
	page: PageState;
	/** Whether the quotes were compared with the page. */
	comparesQuotes: boolean;
	/** Whether all is well, so that nothing needs to be done and no exception makes sense. */
	isSound: boolean;
	/** Whether it may be over tomorrow, so that the address is asked again soon. */
	mayPass: boolean;
	/** Whether an archived copy helps. */
	copyHelps: boolean;
	/** Whether it rests on what the page says, so that what a browser shows of it may overturn it. */
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

/** What a check of one link or quote comes to: the one table that all who ask about a verdict read. */
export const verdictTable = {
	ok: {
		...rest,
		about: 'The address answers, and what is quoted from it stands there.',
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
		about: 'The page is there, but it does not have the place that the address names.',
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
		about: 'The page requires a login or consent first.',
	},
	legal: {
		...rest,
		about: 'The page is withheld for legal reasons.',
	},
	transient: {
		...rest,
		about: 'The server has an error that may pass.',
		mayPass: true,
	},
	timeout: {
		...rest,
		about: 'No answer came in time.',
		mayPass: true,
	},
	tls: {
		...rest,
		about: 'No secure connection could be made.',
		mayPass: true,
	},
	unsafe: {
		...rest,
		about: 'The check must not open the address.',
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
		about: 'The address was not requested in this run, and nothing is remembered about it.',
		page: 'unchecked',
		mayPass: true,
	},
} as const satisfies Record<string, VerdictRow>;

export type Verdict = keyof typeof verdictTable;

/** The row of a verdict. */
export const verdictOf: (verdict: Verdict) => VerdictRow = (verdict) => verdictTable[verdict];

/** The names of all verdicts, in the order in which reports count them. */
export const verdicts = Object.keys(verdictTable) as [Verdict, ...Verdict[]];

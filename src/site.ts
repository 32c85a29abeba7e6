const expected =
	'Expected SITE_ADDRESS to be the address of a website, such as `https://three-points.example`,';

/** This publication: its name, its address and its language. */
export const site = {
	name: 'Three Points',
	/** What it is, in one sentence. */
	description: 'Long-form explainers whose every claim shows its evidence.',
	/** Where it is published; `SITE_ADDRESS` at build time sets another. */
	address: addressOrEnd(),
	/** Authority and date of our tag URIs (RFC 4151). Never change it, even if the address changes. */
	tagOwner: 'three-points.example,2026',
	/** Where readers write about a claim: `mailto:…` or the address of a form; `SITE_FEEDBACK` at build time sets one. */
	feedback: feedbackOrEnd(),
	/** Language of its articles (BCP 47). */
	language: 'en-GB',
	/**
	 * Whether this is a preview, which includes articles that are not out yet: `npm run build --
	 * --drafts` sets `DRAFTS` to `shown`.
	 */
	isPreview: orEnd(() => readDrafts(process.env.DRAFTS)),
	/** The folder, from the root of the project, into which it is built. */
	get outFolder(): string {
		// A preview has texts that nobody should read yet, so it never goes into the folder of a build
		// that is published.
		return this.isPreview ? 'dist-drafts' : 'dist';
	},
	/** Which articles this build makes, if a large publication is built in batches. */
	batch: orEnd(() => readBatch(process.env.BUILD_BATCH)),
	/** Where the day begins on which an article is published (a name of the IANA time zones). */
	timeZone: 'UTC',
	/**
	 * The day that `BUILD_DAY` sets. All batches of one build have the same, even if midnight comes
	 * between them.
	 */
	buildDay: orEnd(() => readBuildDay(process.env.BUILD_DAY)),
};

/**
 * The day that decides which articles are out, `YYYY-MM-DD`: that of the build, or today in the time
 * zone of the site. Unlike a date that an editor writes, it must not be ahead of the site's clock,
 * because that would end an embargo too early.
 *
 * @param now - Milliseconds since 1970 (UTC).
 */
export function publicationDay(
	now: number,
	{ buildDay, timeZone }: Pick<typeof site, 'buildDay' | 'timeZone'> = site,
): string {
	// Swedish writes dates as ISO 8601 does.
	return buildDay ?? new Date(now).toLocaleDateString('sv', { timeZone });
}

/** One of the batches in which the articles of a large publication are built. */
export interface Batch {
	/** Its number, from 0. */
	index: number;
	/** How many there are. */
	of: number;
}

/**
 * Reads the address that `SITE_ADDRESS` gives. An empty one counts as absent, because CI passes
 * variables that are not set as empty.
 *
 * @throws {TypeError} If it is not the address of a website.
 */
export function readSiteAddress(given = ''): string {
	if (given === '') return 'https://three-points.example';
	const url = URL.parse(given);
	if (!url || !/^https?:$/.test(url.protocol) || given !== given.trim()) {
		throw new TypeError(`${expected} got \`${given}\`.`);
	}
	if (/[?#]/.test(given) || url.username !== '' || url.password !== '') {
		throw new TypeError(`${expected} without account, query or fragment; got \`${given}\`.`);
	}
	return given;
}

/**
 * Reads the address that `SITE_FEEDBACK` gives. An empty one counts as absent.
 *
 * @throws {TypeError} If it is neither a mail address nor that of a website.
 */
export function readFeedbackAddress(given = ''): string | undefined {
	if (given === '') return undefined;
	const url = URL.parse(given);
	if (!url || !/^(?:https?|mailto):$/.test(url.protocol) || given !== given.trim()) {
		throw new TypeError(
			`Expected SITE_FEEDBACK to be an address such as \`mailto:desk@three-points.example\` or that of a form, got \`${given}\`.`,
		);
	}
	return given;
}

/**
 * Reads whether articles that are not out yet are shown. An empty word counts as absent.
 *
 * @throws {TypeError} If it is any word except `shown`: a mistyped word must not publish a draft.
 */
export function readDrafts(given = ''): boolean {
	if (given === '' || given === 'shown') return given === 'shown';
	throw new TypeError(`Expected DRAFTS to be \`shown\`, or nothing, got \`${given}\`.`);
}

/**
 * Reads which batch is built, `2/5`. An empty word means a build of everything.
 *
 * @throws {TypeError} If it is none of the batches.
 */
export function readBatch(given = ''): Batch | undefined {
	if (given === '') return undefined;
	const [number = 0, of = 0] = /^\d+\/\d+$/.test(given) ? given.split('/').map(Number) : [];
	if (number < 1 || number > of) {
		throw new TypeError(
			`Expected BUILD_BATCH to be such as \`2/5\`, or nothing, got \`${given}\`.`,
		);
	}
	return { index: number - 1, of };
}

/**
 * Reads the day of the build. An empty word means today.
 *
 * @throws {TypeError} If it is not a day.
 */
export function readBuildDay(given = ''): string | undefined {
	if (given === '') return undefined;
	const isDay = /^\d{4}-\d\d-\d\d$/.test(given) && isReal(given);
	if (!isDay) {
		throw new TypeError(
			`Expected BUILD_DAY to be a day such as \`2026-07-02\`, or nothing, got \`${given}\`.`,
		);
	}
	return given;
}

/** Whether a day exists: 30 February does not. */
function isReal(day: string): boolean {
	const time = Date.parse(day);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function feedbackOrEnd(): string | undefined {
	return orEnd(() => readFeedbackAddress(process.env.SITE_FEEDBACK));
}

/** Every module that imports this one needs the address, so a wrong one ends the command here. */
function addressOrEnd(): string {
	return orEnd(() => readSiteAddress(process.env.SITE_ADDRESS));
}

function orEnd<Value>(read: () => Value): Value {
	try {
		return read();
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}

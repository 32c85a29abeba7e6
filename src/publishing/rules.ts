import { articleFiles, halvesOf, sourceFiles } from '../exports/files.ts';
import { siteFiles } from '../exports/site-files.ts';
import { rootNames } from '../routes/pages.ts';
import { sitePath } from '../routes/links.ts';

/** Headers that a host sends with some of the files. */
export interface HeaderRule {
	/**
	 * Paths below the site's own, with at most one `*`, which matches any text. Every host can read
	 * this form.
	 */
	paths: readonly string[];
	/** Why they are sent. */
	why: string;
	headers: Readonly<Record<string, string>>;
}

/** How browsers cache files with a hash of their content in the name. */
const forever = 'public, max-age=31536000, immutable';

/** How browsers cache everything else: they ask each time whether it has changed. */
export const fresh = 'no-cache';

/**
 * The headers that every host sends, in one table from which the files of each host are written. If
 * several rules match one file, all apply.
 */
export const headerRules: readonly HeaderRule[] = [
	{
		paths: ['*'],
		why: 'Each page has its own policy for scripts, styles and pictures in its head. A policy in the head cannot say who may frame the page.',
		headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
	},
	{
		paths: ['*'],
		why: 'After a browser has seen the site over HTTPS, it uses only HTTPS for a year.',
		headers: { 'Strict-Transport-Security': 'max-age=31536000' },
	},
	{
		paths: ['*'],
		why: 'Browsers do not guess another type for a file than the one sent.',
		headers: { 'X-Content-Type-Options': 'nosniff' },
	},
	{
		paths: ['*'],
		why: 'Sources do not learn which of our pages a reader came from.',
		headers: { 'Referrer-Policy': 'same-origin' },
	},
	{
		paths: ['*'],
		why: 'Reading needs no camera, location, microphone, payment or USB. Copying stays allowed.',
		headers: {
			'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
				.map((feature) => `${feature}=()`)
				.join(', '),
		},
	},
	{
		paths: ['*'],
		why: 'A page that another site opens does not share a process with that site.',
		headers: { 'Cross-Origin-Opener-Policy': 'same-origin' },
	},
	{
		paths: ['*'],
		why: 'All of it is public: pictures may be embedded, and programs on other sites may read the data.',
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
	{
		paths: ['*.svg'],
		why: 'A picture that is opened on its own runs no scripts.',
		headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" },
	},
	{
		paths: ['_astro/*', 'search-index/records-*', 'search-index/results-*', 'search-index/words-*'],
		why: 'Its name has a hash of its content, so it never changes.',
		headers: { 'Cache-Control': forever },
	},
];

/** Addresses that readers and programs try, and where the files that they look for are. */
export const redirects: readonly (readonly [from: string, to: string])[] = [
	['favicon.ico', 'icon.svg'],
	...['atom.xml', 'feed', 'index.xml', 'rss.xml'].map((from) => [from, 'feed.xml'] as const),
];

/** What differs between publications: the addresses that moved, each from the root of the site. */
export interface HostOptions {
	moved?: readonly (readonly [from: string, to: string])[] | undefined;
}

/**
 * Every redirect. One whose addresses end with `*` is for everything below, and comes after the
 * others.
 */
export function redirectsWith({ moved = [] }: HostOptions): (readonly [string, string])[] {
	const below = ([from]: readonly [string, string]) => from.endsWith('*');
	const paths = moved.map(([from, to]) => [from.slice(1), to.slice(1)] as const);
	return [...redirects, ...paths.filter((one) => !below(one)), ...paths.filter(below)];
}

/** Files that hosts read themselves and that nobody else should see. */
export const hostFileNames = ['_headers', '_redirects'] as const;

/** Media types that every host knows. */
const known = new Map([
	['json', 'application/json'],
	['txt', 'text/plain'],
	['xml', 'application/xml'],
]);

/**
 * Media types that hosts do not know, or know differently, by path below the site; the more
 * specific first.
 */
export function mediaTypes(): ReadonlyMap<string, string> {
	const files = [
		...[...articleFiles, ...siteFiles].map(({ name, type }) => ({ name, type })),
		...sourceFiles.map(({ name, type }) => ({ name: `source.${name}`, type })),
	];
	const byForm = Map.groupBy(files, ({ name }) => halvesOf(name).form);
	const rules = [...byForm].flatMap(([form, all]): [string, string][] => {
		const [first] = all;
		return new Set(all.map(({ type }) => type)).size === 1 && first
			? [[`*.${form}`, first.type]]
			: all.map(({ name, type }) => [`*${name}`, type]);
	});
	const unknown = rules.filter(
		([path, type]) => known.get(path.replace(/^.*\./, '')) !== type.split(';')[0],
	);
	return new Map(unknown.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)));
}

/** A path of the rules as an address. */
export function addressOf(path: string): string {
	return sitePath(path);
}

/**
 * A path of the rules as a regular expression over addresses, which means the same in every
 * dialect.
 */
export function patternOf(path: string): string {
	const quoted = addressOf(path).replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
	return `^${quoted.replace('*', '.*')}$`.replace(/\.\*\$$/, '').replace(/^\^\/\.\*/, '');
}

/**
 * A regular expression for the addresses of articles, which have a twin in Markdown.
 *
 * @param after - The expression for the rest of the address.
 */
export function articlePattern(after: string): string {
	const others = rootNames.map((name) => name.replaceAll('.', String.raw`\.`)).join('|');
	return `^${addressOf('')}(?!(?:${others})/)[^/]+/${after}`;
}

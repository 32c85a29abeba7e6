import { articleFiles, halvesOf, sourceFiles } from '../exports/files.ts';
import { siteFiles } from '../exports/site-files.ts';
import { rootNames } from '../routes/pages.ts';
import { sitePath } from '../routes/links.ts';

/** Headers that a host sends with some of the files. */
export interface HeaderRule {
	/** Paths below the site's own, with at most one `*`, which is any text: what every host can read. */
	paths: readonly string[];
	/** Why they are sent. */
	why: string;
	headers: Readonly<Record<string, string>>;
}

/** How browsers keep what has a hash of its content in its name. */
const forever = 'public, max-age=31536000, immutable';

/** How browsers keep everything else: they ask each time whether it changed. */
export const fresh = 'no-cache';

/**
 * What every host is told: this one table is written in the words of each. Where several rules
 * speak of one file, all hold.
 */
export const headerRules: readonly HeaderRule[] = [
	{
		paths: ['*'],
		why: 'Each page has its own policy for scripts, styles and pictures in its head. A policy in the head cannot say who may frame the page.',
		headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
	},
	{
		paths: ['*'],
		why: 'Once a browser has seen the site over HTTPS, it uses only HTTPS for a year.',
		headers: { 'Strict-Transport-Security': 'max-age=31536000' },
	},
	{
		paths: ['*'],
		why: 'Browsers use the media type of a file and do not guess it.',
		headers: { 'X-Content-Type-Options': 'nosniff' },
	},
	{
		paths: ['*'],
		why: 'Sources are not told which page a reader came from.',
		headers: { 'Referrer-Policy': 'same-origin' },
	},
	{
		paths: ['*'],
		why: 'Reading needs no camera, microphone, location or payment. Copying stays allowed.',
		headers: {
			'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
				.map((feature) => `${feature}=()`)
				.join(', '),
		},
	},
	{
		paths: ['*'],
		why: 'A page does not share a process with another site that opened it.',
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

/** Addresses that readers and programs try, and where they find what they look for. */
export const redirects: readonly (readonly [from: string, to: string])[] = [
	['favicon.ico', 'icon.svg'],
	...['atom.xml', 'feed', 'index.xml', 'rss.xml'].map((from) => [from, 'feed.xml'] as const),
];

/** What differs from one publication to the next: addresses that moved, each from the root of the site. */
export interface HostOptions {
	moved?: readonly (readonly [from: string, to: string])[] | undefined;
}

/** Every redirect; one whose addresses end with `*` is of all that is below, and stands after the others. */
export function redirectsWith({ moved = [] }: HostOptions): (readonly [string, string])[] {
	const below = ([from]: readonly [string, string]) => from.endsWith('*');
	const paths = moved.map(([from, to]) => [from.slice(1), to.slice(1)] as const);
	return [...redirects, ...paths.filter((one) => !below(one)), ...paths.filter(below)];
}

/** Files that hosts read themselves, which nobody else is to see. */
export const hostFileNames = ['_headers', '_redirects'] as const;

/** What every host knows already. */
const known = new Map([
	['json', 'application/json'],
	['txt', 'text/plain'],
	['xml', 'application/xml'],
]);

/** Media types that hosts do not know, or know otherwise, by path below the site; the more exact first. */
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

/** A path of the rules as it stands in an address. */
export function addressOf(path: string): string {
	return sitePath(path);
}

/** A path of the rules as a regular expression over addresses, which reads the same in every dialect. */
export function patternOf(path: string): string {
	const quoted = addressOf(path).replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
	return `^${quoted.replace('*', '.*')}$`.replace(/\.\*\$$/, '').replace(/^\^\/\.\*/, '');
}

/** The addresses of articles, which have a twin in Markdown, as a regular expression with what follows. */
export function articlePattern(after: string): string {
	const others = rootNames.map((name) => name.replaceAll('.', String.raw`\.`)).join('|');
	return `^${addressOf('')}(?!(?:${others})/)[^/]+/${after}`;
}

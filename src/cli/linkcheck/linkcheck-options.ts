import { Command, InvalidArgumentError, Option } from 'commander';
import { archiveDelay, defaultArchiveEndpoint } from '../../linkcheck/archive/archive.ts';
import { saveDelay } from '../../linkcheck/archive/save-page.ts';
import { guardAddresses } from '../../http/connect/address-guard.ts';
import { namedBrowser } from '../../linkcheck/browser/find-browser.ts';
import { defaultFetchOptions, largestBody } from '../../http/fetch-options.ts';
import type { TrailingSlash } from '../../sitecheck/site-files.ts';
import { version } from '../terminal/version.ts';
import { type FormatChoice, formatOption } from '../terminal/formats.ts';
import {
	formatSize,
	formatTime,
	parseCount,
	parseHeader,
	parseSizeUpTo,
	parseSpan,
	parseTime,
	parseWebAddress,
	parseWords,
} from '../terminal/units.ts';

/** How addresses are asked. Times are in milliseconds, sizes in bytes. */
export interface NetworkOptions {
	concurrency?: number;
	perHost?: number;
	delay?: number;
	timeout?: number;
	deadline?: number;
	retries?: number;
	maxBody?: number;
	userAgent?: string;
	proxy?: string;
	allowAddress?: string[];
	browser: BrowserChoice;
	browserConcurrency: number;
	seed?: number;
}

/** The options of `linkcheck`. */
export interface LinkcheckOptions extends NetworkOptions {
	content: string;
	dist: string;
	site?: boolean;
	all?: boolean;
	only?: string;
	changed?: string;
	shard?: Shard;
	/** The old name of `shard`. */
	slice?: Shard;
	trailingSlash?: TrailingSlash;
	verbose?: boolean;
	format?: FormatChoice[];
	offline?: boolean;
	update?: boolean;
	part?: string;
	suggest?: boolean;
	archiveEndpoint: string;
	save?: string;
	fix?: boolean;
}

/**
 * When pages are opened in a browser, and in which one. A browser given by its path is used as with
 * `auto`.
 */
export type BrowserChoice = 'auto' | 'always' | 'never' | { path: string };

/** One part of all addresses: the `part`th of `of`, counted from 1. */
export interface Shard {
	part: number;
	of: number;
}

const about =
	'Check that cited addresses answer and still say what we quote from them, and that every link within the built site works. Without options: check the addresses of sources and publishers that are due.';

const exitCodes = `
Exit code: 0 clean, 1 it broke (also where there is no network), 2 problems found, 3 bad configuration.
docs/verdicts.md explains the verdicts, docs/linkcheck.md everything else.`;

/** The command with its options, ready to parse. */
export function linkcheckProgram(): Command {
	const program = new Command('linkcheck')
		.version(version, '--version', 'print the version')
		.usage('[options]    (as npm script: npm run linkcheck -- …)')
		.description(about)
		.addHelpText('after', exitCodes);
	for (const option of [...whatIsChecked(), ...howItIsAsked(), ...whatIsDone()]) {
		program.addOption(option);
	}
	return program;
}

function whatIsChecked(): Option[] {
	return [
		new Option('--content <folder>', 'the content folder: `--content content`').default('content'),
		new Option('--dist <folder>', 'the built site: `--dist dist`').default('dist'),
		new Option('--site', 'check only the links within the built site, without a network'),
		new Option('--all', 'check every address, due or not, and the built site as well'),
		new Option(
			'--only <pattern>',
			"check only keys or addresses that match: `--only 'tass-*'`, `--only 'https://example.org/*'`",
		).argParser(parseWords),
		new Option(
			'--changed <revision>',
			'check addresses cited by records that differ from a git revision: `--changed origin/main`',
		).argParser(parseWords),
		new Option(
			'--shard <k/n>',
			'check one of n equal parts; each address is always in the same one: `--shard 3/7`',
		).argParser(parseShard),
		new Option('--slice <k/n>', 'the old name of `--shard`').argParser(parseShard).hideHelp(),
		new Option(
			'--trailing-slash <how>',
			'whether addresses of pages end with `/`: `--trailing-slash ignore` (default: as astro.config.mjs has it)',
		).choices(['always', 'never', 'ignore']),
		formatOption(),
		new Option('--verbose', 'print everything known about each problem and warning'),
	];
}

/** Options of how addresses are asked. */
export function howItIsAsked(): Option[] {
	const defaults = defaultFetchOptions();
	return [
		new Option(
			'--concurrency <number>',
			`most requests at once: \`--concurrency 50\` (default: ${defaults.concurrency})`,
		).argParser(parseCount(1)),
		new Option(
			'--per-host <number>',
			`most requests at once to one host: \`--per-host 1\` (default: ${defaults.perHost})`,
		).argParser(parseCount(1)),
		new Option(
			'--delay <time>',
			`time between two requests to one host: \`--delay 500ms\` (default: ${formatTime(defaults.delay)}; for an archive ${formatTime(archiveDelay)}, to save ${formatTime(saveDelay)})`,
		).argParser(parseTime),
		new Option(
			'--timeout <time>',
			`time for one request: \`--timeout 20s\` (default: ${formatTime(defaults.timeout)})`,
		).argParser(parseSpan),
		new Option(
			'--deadline <time>',
			'time for the whole run; addresses left over stay unchecked: `--deadline 10m` (default: none)',
		).argParser(parseSpan),
		new Option(
			'--retries <number>',
			`retries after an error that may pass: \`--retries 1\` (default: ${defaults.retries})`,
		).argParser(parseCount(0)),
		new Option(
			'--max-body <size>',
			`largest size of a page, unpacked: \`--max-body 8MiB\` (default: ${formatSize(defaults.maxBody)})`,
		).argParser(parseSizeUpTo(largestBody)),
		new Option(
			'--user-agent <words>',
			"the name to send with each request: `--user-agent 'MyCheck/1.0 (+URL)'`",
		).argParser(parseHeader),
		new Option(
			'--proxy <url>',
			'send requests through a proxy: `--proxy http://proxy.local:3128`',
		).argParser(parseWebAddress),
		new Option(
			'--allow-address <block>',
			'allow addresses that are not public, at one port or at all; may be repeated: `--allow-address 10.0.0.0/8`, `--allow-address 127.0.0.1:8080`',
		).argParser(parseBlock),
		new Option(
			'--browser <when>',
			'open pages in Chromium where the verdict depends on their words: `auto` (if Chromium is installed), `always` (every page), `never`, or the path of a Chromium: `--browser /usr/bin/chromium`',
		)
			.default('auto')
			.argParser(parseBrowser),
		new Option(
			'--browser-concurrency <number>',
			'most pages open at once: `--browser-concurrency 2`',
		)
			.default(4)
			.argParser(parseCount(1)),
		new Option('--seed <number>', 'make random choices reproducible: `--seed 42`').argParser(
			parseCount(0),
		),
	];
}

function whatIsDone(): Option[] {
	return [
		new Option(
			'--offline',
			'judge from content/link-state.json alone, without a network: `--offline --format json`',
		).conflicts(['update', 'part', 'suggest', 'save', 'fix']),
		new Option('--update', 'write the results into content/link-state.json'),
		new Option(
			'--part <file>',
			'write only the results of this run into a separate file, for `merge`: `--part part-1.json`',
		).argParser(parseWords),
		new Option('--suggest', 'look for archived copies of pages that are gone or have changed'),
		new Option(
			'--archive-endpoint <url>',
			'the Memento TimeGate to ask for archived copies: `--archive-endpoint https://web.archive.org/web/`',
		)
			.default(defaultArchiveEndpoint)
			.argParser(parseWebAddress),
		new Option(
			'--save <url-template>',
			'ask an archive to keep pages that pass: `--save https://web.archive.org/save/{url}`',
		).argParser(parseTemplate),
		new Option(
			'--fix',
			'write permanent new addresses and (with `--suggest`) archived copies into the records',
		),
	];
}

function parseShard(value: string): Shard {
	const [, part, of] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number);
	if (part === undefined || of === undefined || part < 1 || part > of) {
		throw new InvalidArgumentError('Expected a part and a count such as `3/7`.');
	}
	return { part, of };
}

function parseBlock(value: string, before: readonly string[] = []): string[] {
	try {
		guardAddresses([value]);
	} catch {
		throw new InvalidArgumentError(
			'Expected a block of addresses such as `10.0.0.0/8`, or an address with a port such as `127.0.0.1:8080`.',
		);
	}
	return [...before, value];
}

function parseBrowser(value: string): BrowserChoice {
	if (value === 'auto' || value === 'always' || value === 'never') return value;
	try {
		return { path: namedBrowser(value, '--browser') };
	} catch {
		throw new InvalidArgumentError(
			'Expected `auto`, `always`, `never`, or the path of a Chromium such as `/usr/bin/chromium`.',
		);
	}
}

function parseTemplate(value: string): string {
	if (!value.includes('{url}')) {
		throw new InvalidArgumentError('Expected `{url}` in it, where the address of the page goes.');
	}
	return parseWebAddress(value);
}

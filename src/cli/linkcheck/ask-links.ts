import { capturesOf } from '../../linkcheck/captures/captures-of.ts';
import { archiveDelay, makeArchive } from '../../linkcheck/archive/archive.ts';
import { saveDelay } from '../../linkcheck/archive/save-page.ts';
import { defaultFetchOptions, type FetchOptions } from '../../http/fetch-options.ts';
import { makeFetcher } from '../../http/make-fetcher.ts';
import { seededRandom } from '../../http/wait/seeded-random.ts';
import { checkLinks, type LinkRun } from '../../linkcheck/run/check-links.ts';
import { type SavedPages, savePages } from '../../linkcheck/run/save-pages.ts';
import type { LinkInputs } from './link-inputs.ts';
import { linkViewer } from './link-viewer.ts';
import type { NetworkOptions, LinkcheckOptions } from './linkcheck-options.ts';
import { showProgress } from './progress.ts';
import type { RunEnd } from './run-end.ts';

/** A run over the network, and what archives saved at its end. */
export interface AskedLinks extends LinkRun {
	saved?: SavedPages;
}

/** Asks the addresses that the options select, then closes all connections. */
export async function askLinks(
	{ selected, state, content }: LinkInputs,
	options: LinkcheckOptions,
	{ today, end }: { today: string; end: RunEnd },
): Promise<AskedLinks> {
	const random = options.seed === undefined ? Math.random : seededRandom(options.seed);
	const shared = { ...fetchOptionsOf(options), random, deadline: end.signal };
	const ofArchive = { ...shared, perHost: 1, respectRobots: false };
	const fetcher = makeFetcher(shared);
	const archiveFetcher = makeFetcher({ ...ofArchive, delay: options.delay ?? archiveDelay });
	const saver = makeFetcher({ ...ofArchive, retries: 0, delay: options.delay ?? saveDelay });
	const viewer = await linkViewer(options, fetcher, end.signal);
	const progress = showProgress(selected.length, process.stderr);
	try {
		const run = await checkLinks(selected, {
			...{ fetcher, viewer, state, today, random },
			archive: options.suggest ? makeArchive(archiveFetcher, options.archiveEndpoint) : undefined,
			captures: options.update || options.part !== undefined ? capturesOf(content) : undefined,
			onlyDue: !options.all && options.only === undefined && options.changed === undefined,
			secondOpinion: options.archiveEndpoint.replaceAll('{url}', ''),
			proxied: options.proxy !== undefined,
			stop: () => {
				end.end('offline');
			},
			onDone: () => {
				progress.step();
			},
		});
		if (options.save === undefined || run.isOffline || end.reason()) return run;
		const saved = await savePages(run.results, saver, options.save);
		return { ...run, results: saved.results, saved };
	} finally {
		progress.stop();
		await Promise.all([viewer, fetcher, archiveFetcher, saver].map((each) => each.close()));
	}
}

/** How addresses are asked, from the options of the command line. */
export function fetchOptionsOf(options: NetworkOptions): Partial<FetchOptions> {
	const { concurrency, perHost, delay, timeout, retries, maxBody, userAgent, proxy } = options;
	const given = {
		...{ concurrency, perHost, delay, timeout, retries, maxBody, userAgent, proxy },
		...(timeout === undefined ? {} : partsOf(timeout)),
		allowAddresses: options.allowAddress ?? [],
	};
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Each phase of a request is limited to `timeout`, or to its own default if that is shorter. */
function partsOf(timeout: number): Partial<FetchOptions> {
	const { connectTimeout, headersTimeout, idleTimeout } = defaultFetchOptions();
	return {
		connectTimeout: Math.min(connectTimeout, timeout),
		headersTimeout: Math.min(headersTimeout, timeout),
		idleTimeout: Math.min(idleTimeout, timeout),
	};
}

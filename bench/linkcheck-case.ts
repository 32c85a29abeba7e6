/**
 * One measured run, in a process of its own: `linkcheck-case.ts CASE`, with the case's input as a
 * message from the parent. Answers with what was found, how long it took and the memory it had.
 */
import { Parser } from 'htmlparser2';
import type { Target } from '../src/linkcheck/collect/target.ts';

export type Case =
	'site' | 'hub' | 'site-linkinator' | 'registry' | 'registry-linkinator' | 'long-pages';

/** What a run says of itself. */
export interface Outcome {
	/** Addresses called broken, as written or resolved; for a registry, those that answered 200. */
	found: string[];
	milliseconds: number;
	/** Most memory resident, in MiB. */
	memory: number;
	/** How many documents were parsed, where that was counted. */
	parses?: number;
}

const runs: Record<Case, (input: string[]) => Promise<Pick<Outcome, 'found' | 'parses'>>> = {
	site: ([folder = '']) => checkFolder(folder),
	async hub([folder = '']) {
		let parses = 0;
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own instance below
		const { end } = Parser.prototype;
		Parser.prototype.end = function (this: Parser, text?: string) {
			parses += 1;
			end.call(this, text);
		};
		return { ...(await checkFolder(folder)), parses };
	},
	async 'site-linkinator'([folder = '']) {
		const { check, LinkState } = await import('linkinator');
		const { links } = await check({
			...{ path: '/', serverRoot: folder, recurse: true, concurrency: 100 },
			...{ checkFragments: true, checkCss: true },
		});
		return {
			found: links.filter(({ state }) => state === LinkState.BROKEN).map(({ url }) => url),
		};
	},
	async registry(urls) {
		const { makeFetcher } = await import('../src/http/make-fetcher.ts');
		const fetcher = makeFetcher({ allowAddresses: ['127.0.0.0/8'], perHost: 2, concurrency: 100 });
		const all = await Promise.all(urls.map((url) => fetcher.fetch(url)));
		await fetcher.close();
		const found = all.filter((fetched) => fetched.kind === 'answer' && fetched.status === 200);
		return { found: found.map(({ url }) => url) };
	},
	/** Every page with a quote; each tenth does not have it, so that its nearest passage is looked for. */
	async 'long-pages'(urls) {
		const { makeFetcher } = await import('../src/http/make-fetcher.ts');
		const { checkLinks } = await import('../src/linkcheck/run/check-links.ts');
		const fetcher = makeFetcher({ allowAddresses: ['127.0.0.0/8'] });
		const place = { file: 'content/sources/a.yaml', line: 1, column: 1 };
		const targets = urls.map((address, i): Target => {
			const quote = `entry 2500 of ${new URL(address).pathname} the mill was ${i % 10 === 0 ? 'sold' : 'let'} again`;
			const cited = { key: 'a', cites: 'claim `a`', entry: 'claim/a', source: 'a', place };
			const use = { as: 'source' as const, key: 'a', entry: 'source/a', written: address, place };
			return { address, uses: [use], quotes: [{ ...cited, quote }], fragments: [] };
		});
		const { results } = await checkLinks(targets, {
			...{ fetcher, state: {}, today: '2026-01-01', onlyDue: false, random: Math.random },
			secondOpinion: urls[0] ?? '',
		});
		await fetcher.close();
		const found = results.filter(({ judgement }) => /^(?:ok|drift)$/.test(judgement.verdict));
		return { found: found.map(({ target }) => target.address) };
	},
	async 'registry-linkinator'(urls) {
		const { check, LinkState } = await import('linkinator');
		const { links } = await check({ path: urls, concurrency: 100 });
		return { found: links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url) };
	},
};

process.once('message', (input: string[]) => {
	void measure(process.argv[2] as Case, input);
});

async function checkFolder(folder: string): Promise<{ found: string[] }> {
	const { checkSite } = await import('../src/sitecheck/check-site.ts');
	const { problems } = await checkSite(folder, { address: 'https://bench.example/' });
	return { found: problems.map(({ message }) => message) };
}

async function measure(name: Case, input: string[]): Promise<void> {
	const started = performance.now();
	const result = await runs[name](input);
	const milliseconds = performance.now() - started;
	const memory = process.resourceUsage().maxRSS / 1024;
	process.send?.({ ...result, milliseconds, memory } satisfies Outcome, () => {
		process.exit();
	});
}

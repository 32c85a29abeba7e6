import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type * as pagefind from '../../src/scripts/pagefind.ts';
import { useSite } from './visit.ts';

const site = useSite();
const desk = { viewport: { width: 1280, height: 900 } };

/** What a program that knows Pagefind does with the search of this site. */
function inPage<Result>(
	page: Page,
	run: (search: typeof pagefind, question: string) => Promise<Result>,
	question = '',
): Promise<Result> {
	return page.evaluate<Result>(
		`import('/pagefind/pagefind.js').then((search) => (${run.toString()})(search, ${JSON.stringify(question)}))`,
	);
}

test.each(['4 July', 'Khabibulin', '$1 billion'])(
	'A program that knows Pagefind finds for “%s” what the search page finds, in the same order',
	async (question) => {
		await site.open(`/search/?q=${encodeURIComponent(question)}`, desk, async ({ page }) => {
			await page.locator('#results li').first().waitFor();
			const more = page.locator('#results section > button');
			await more.evaluateAll((buttons) => {
				for (const button of buttons) (button as HTMLButtonElement).click();
			});
			await expect.poll(() => more.count()).toBe(0);
			const shown = await page
				.locator('#results li > a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			const found = await inPage(
				page,
				async ({ search }, asked) => {
					const { results } = await search(asked);
					return Promise.all(results.map(async ({ data }) => (await data()).url));
				},
				question,
			);
			expect(found).toEqual(shown);
		});
	},
);

test('It gets titles, excerpts with what was asked for, statuses and counts, and can ask for one kind', async () => {
	await site.open('/search/', desk, async ({ page }) => {
		const claims = await inPage(page, async ({ search, options, filters }) => {
			await options({ baseUrl: 'https://other.example/' });
			const {
				results,
				filters: found,
				unfilteredResultCount,
			} = await search('trade', {
				filters: { kind: 'claim' },
			});
			const data = await Promise.all(results.map((result) => result.data()));
			return { data, found, unfilteredResultCount, all: await filters() };
		});
		const { data, found, unfilteredResultCount, all } = claims;
		expect(data.length).toBeGreaterThan(3);
		expect(found.kind.claim).toBe(data.length);
		expect(unfilteredResultCount).toBe(Object.values(found.kind).reduce((sum, one) => sum + one));
		expect(all.kind.claim).toBeGreaterThan(data.length);
		for (const { url, meta, excerpt, plain_excerpt: plain, filters } of data) {
			expect(url).toMatch(/^https:\/\/other\.example\/[^/]+\/evidence\/#claim-[\w-]+$/);
			expect(filters).toEqual({ kind: ['claim'] });
			expect(meta.title).toMatch(/\w/);
			expect(meta.status).toMatch(/\w/);
			expect(excerpt.replaceAll(/<\/?mark>|&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
			expect(plain).not.toContain('<mark>');
		}
		expect(data.some(({ excerpt }) => /<mark>trad/i.test(excerpt))).toBe(true);
	});
});

test('It is told that a question is out of date if another follows within the pause', async () => {
	await site.open('/search/', desk, async ({ page }) => {
		const [first, last] = await inPage(page, async ({ debouncedSearch }) =>
			Promise.all([debouncedSearch('gas', {}, 20), debouncedSearch('trade', {}, 20)]).then((both) =>
				both.map((answer) => answer?.results.length),
			),
		);
		expect(first).toBeUndefined();
		expect(last).toBeGreaterThan(3);
	});
});

test('It is refused the index of another site, and can free and load this one again', async () => {
	await site.open('/search/', desk, async ({ page }) => {
		const said = await inPage(page, async ({ mergeIndex, destroy, search }) => {
			const refusal = await mergeIndex('https://other.example/pagefind').catch(
				(error: unknown) => (error as Error).message,
			);
			await destroy();
			return [refusal, (await search('Khabibullin')).results.length > 0];
		});
		expect(said).toEqual([
			'The index of this site cannot be merged with that of https://other.example/pagefind',
			true,
		]);
	});
});

test('It can list everything of one kind without a question, and ask for several kinds or all but some', async () => {
	await site.open('/search/', desk, async ({ page }) => {
		const counts = await inPage(page, async ({ search, filters }) => {
			const count = async (term: string | null, kind: Parameters<typeof search>[1]) =>
				(await search(term, kind)).results.length;
			const { kind } = await filters();
			const [first] = (await search(null, { filters: { kind: 'claim' } })).results;
			return {
				kind,
				url: (await first!.data()).url,
				claims: await count(null, { filters: { kind: 'claim' } }),
				all: await count(null, {}),
				several: await count(null, { filters: { kind: { any: ['claim', 'term'] } } }),
				without: await count(null, { filters: { kind: { not: ['claim', 'term'] } } }),
				both: await count('trade', { filters: { kind: { any: ['claim', 'correction'] } } }),
				rest: await count('trade', { filters: { kind: { none: ['claim', 'correction'] } } }),
				trade: await count('trade', {}),
			};
		});
		const { kind, url, claims, all, several, without, both, rest, trade } = counts;
		expect(url).toContain('#claim-');
		expect(claims).toBe(kind.claim);
		expect(all).toBe(Object.values(kind).reduce((sum, one) => sum + one));
		expect(several).toBe((kind.claim ?? 0) + (kind.term ?? 0));
		expect(several + without).toBe(all);
		expect(both).toBeGreaterThan(0);
		expect(both + rest).toBe(trade);
	});
});

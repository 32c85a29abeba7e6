import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleNode, ClaimNode, SourceNode } from '../../src/model/graph/nodes.ts';
import type { Records } from '../../src/model/graph/records.ts';
import { claimId } from '../../src/routes/anchors.ts';
import { statusWords } from '../../src/words/words.ts';
import { readRecords, rebuildWithout } from '../rebuild-without.ts';
import { articlePages } from '../site/dist.ts';
import { tooWide } from './lay-out.ts';
import { line, opener, waitForDoubt } from './doubt-line.ts';
import { expectedOf, statusesOn } from './shown-statuses.ts';
import { click, useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;
const ledger = `${path}evidence/`;
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const isState = ({ publisher }: SourceNode) => publisher.ownership === 'state';

let records: Records;
/** The article as published, and as a build would make it without state media. */
let published: ArticleNode;
let stateless: ArticleNode;
let changed: ClaimNode[];

beforeAll(async () => {
	records = await readRecords();
	published = articleWithout(() => false);
	stateless = articleWithout(isState);
	changed = stateless.claims.filter(({ status }, index) => {
		return status !== published.claims[index]!.status;
	});
});

function articleWithout(isOff: (source: SourceNode) => boolean): ArticleNode {
	return rebuildWithout(records, isOff).find(({ key }) => path === `/${key}/`)!;
}

async function expectWithoutState(page: Page): Promise<void> {
	const shown = await statusesOn(page);
	expect(shown).toEqual(expectedOf(stateless, shown));
}

describe('A reader who doubts state media', () => {
	test('sees every status of the article as a build without it would give it', async () => {
		await site.open(path, desk, async ({ page, errors, foreign }) => {
			const before = await statusesOn(page);
			expect(before).toEqual(expectedOf(published, before));
			await opener(page).click();
			await page.locator('.doubt-panel').getByLabel('state media').click();
			await waitForDoubt(page);
			const shown = await statusesOn(page);
			expect(shown.marks.length).toBeGreaterThan(published.claims.length);
			expect(shown.entries.length).toBe(published.claims.length);
			expect(shown.points).toHaveLength(4);
			expect(shown).not.toEqual(before);
			expect(shown).toEqual(expectedOf(stateless, shown));
			expect(errors).toEqual([]);
			expect(foreign).toEqual([]);
		});
	});

	test('sees which sources are doubted and how many claims changed, and restores all with one press', async () => {
		await site.open(path, desk, async ({ page }) => {
			const whole = await statusesOn(page);
			await opener(page).click();
			await page.locator('.doubt-panel').getByLabel('state media').click();
			await waitForDoubt(page);
			const wellOf = ({ claims }: ArticleNode) =>
				String(claims.filter(({ status }) => status === 'well-supported').length);
			const said = await line(page).innerText();
			expect(said).toContain('Switched off: state media.');
			expect(said).toContain(
				`${wellOf(published)} well-supported claims of ${String(published.claims.length)} become ${wellOf(stateless)}; the status of ${String(changed.length)} claims changes.`,
			);
			await line(page).getByRole('button', { name: 'Switch all on again' }).click();
			await line(page).getByText('All sources are on again').waitFor();
			expect({ ...(await statusesOn(page)), address: whole.address }).toEqual(whole);
			expect(new URL(page.url()).search).toBe('');
			expect(await page.locator('main .off, main .switched, main .was').count()).toBe(0);
		});
	});

	test('sees that the words of those sources are struck out in the lists, and the rest is unchanged', async () => {
		await site.open(`${ledger}?without=state`, desk, async ({ page }) => {
			await waitForDoubt(page);
			const items = await page
				.locator('li:has(> a[id^="claim-"]) > ul > li')
				.evaluateAll((elements) =>
					elements.map((item) => ({
						source: item.querySelector<HTMLAnchorElement>('.source a')!.hash.slice(1),
						isOff: item.classList.contains('off') && item.textContent.startsWith('Switched off'),
					})),
				);
			const off = new Set(published.sources.filter(isState).map(({ key }) => `source-${key}`));
			expect(items.filter(({ isOff }) => isOff).length).toBeGreaterThan(0);
			expect(items.filter(({ source, isOff }) => off.has(source) !== isOff)).toEqual([]);
		});
	});

	test('sees the same on a card beside the text', async () => {
		await site.open(`${path}?without=state`, desk, async ({ page }) => {
			await waitForDoubt(page);
			const { key } = changed.find(({ notedAt, shown }) => notedAt ?? shown[0])!;
			await page
				.locator(`.prose a.mark[href="#${claimId(key)}"]`)
				.first()
				.click();
			await page.locator('.card .status').waitFor();
			const { status } = stateless.claims.find((claim) => claim.key === key)!;
			expect(await page.locator('.card .status').innerText()).toContain(statusWords[status].word);
		});
	});
});

describe('An address that names doubted sources', () => {
	test.each([
		{ about: 'the article', at: path },
		{ about: 'the ledger', at: ledger },
		{ about: 'the five-minute version', at: `${path}brief/` },
	])('shows everybody the same view of $about', async ({ at }) => {
		await site.open(`${at}?without=state`, phone, async ({ page, errors }) => {
			await waitForDoubt(page);
			await expectWithoutState(page);
			expect(errors).toEqual([]);
		});
	});

	test('shows everybody the same view of a claim’s page', async () => {
		const { key, status, origins } = changed.find((claim) => claim.origins.length > 0)!;
		await site.open(`${path}claims/${key}/?without=state`, desk, async ({ page, errors }) => {
			await waitForDoubt(page);
			const answer = await page.locator('.answer .status').innerText();
			expect(answer).toContain(statusWords[status].word);
			expect(await page.locator('.byline .origins').innerText()).toBe(
				`Supported by ${String(origins.length)} ${origins.length === 1 ? 'origin' : 'origins'}: ${origins.join(', ')}.`,
			);
			expect(errors).toEqual([]);
		});
	});

	test('leaves the page of a claim within the window of a phone, and the line below it whole', async () => {
		const { key } = changed[0]!;
		await site.open(`${path}claims/${key}/?without=state`, phone, async ({ page }) => {
			await waitForDoubt(page);
			for (const width of [320, 360, 390]) {
				await page.setViewportSize({ width, height: 740 });
				expect(await tooWide(page), `${String(width)} px`).toEqual([]);
				const { x, y, width: wide, height } = (await line(page).boundingBox())!;
				expect([x, wide, Math.round(y + height)]).toEqual([0, width, 740]);
			}
		});
	});

	test('is copied with the status that is shown, and no longer when all is on again', async () => {
		const { key, status } = changed[0]!;
		const was = published.claims.find((claim) => claim.key === key)!.status;
		const permissions = ['clipboard-read', 'clipboard-write'];
		const at = `${path}claims/${key}/`;
		await site.open(`${at}?without=state`, { ...desk, permissions }, async ({ page }) => {
			await waitForDoubt(page);
			const copied = async (name: string) => {
				// By element, because the name of a button is `Copied` for two seconds.
				const button = await page.getByRole('button', { name, exact: true }).elementHandle();
				await button.click();
				await expect.poll(() => button.innerText()).toBe('Copied');
				return page.evaluate(() => navigator.clipboard.readText());
			};
			const wordOf = (one: typeof was) => statusWords[one].word;
			const withAll = ` (with all sources: ${wordOf(was).toLowerCase()})`;
			const shown = wordOf(status).toLowerCase() + withAll;
			const citation = await copied('Copy');
			expect(citation).toContain(`, ${shown}, checked on`);
			expect(citation).toContain(`${at}?without=state)`);
			expect(await page.locator('.citation').innerText()).toBe(citation);
			const markdown = await copied('Copy with evidence, as Markdown');
			expect(markdown).toContain(`\n\n${wordOf(status)}${withAll}; `);
			expect(markdown).toContain(`, ${shown}, checked on`);
			expect(await copied('Copy the address')).toMatch(/\/\?without=state$/);
			// What is switched off is left out, and the copy says so.
			const heard = await page.locator('.claim-page .claims ul > li:not(.off)').count();
			const all = await page.locator('.claim-page .claims ul > li').count();
			expect(heard).toBeLessThan(all);
			expect(markdown.match(/^- /gm) ?? []).toHaveLength(heard);
			expect(markdown).toContain('\n\nSwitched off: state media.\n\n');
			const wikitext = async () =>
				(await page.getByRole('button', { name: 'Copy for Wikipedia' }).getAttribute('data-copy'))!;
			// Context is no reference of a sentence.
			const { evidence } = published.claims.find((claim) => claim.key === key)!;
			const cited = evidence.filter(({ relation }) => relation !== 'context');
			const stillCited = cited.filter(({ source }) => source.publisher.ownership !== 'state');
			expect((await wikitext()).match(/<ref>/g) ?? []).toHaveLength(stillCited.length);
			expect(await wikitext()).toContain(`<!-- ${wordOf(status)}${withAll} -->`);
			expect(await wikitext()).toContain('<!-- Switched off: state media. -->');
			expect(await page.locator('.template.off').count()).toBe(all - heard);
			await line(page).getByRole('button', { name: 'Switch all on again' }).click();
			await line(page).getByText('All sources are on again').waitFor();
			expect(await copied('Copy')).toContain(`, ${wordOf(was).toLowerCase()}, checked on`);
			expect(await copied('Copy the address')).toMatch(new RegExp(`${at}$`));
			expect((await wikitext()).match(/<ref>/g) ?? []).toHaveLength(cited.length);
			expect(await wikitext()).not.toContain('<!-- Switched off');
		});
	});

	test('leaves doubted sources out of the quote that a card copies', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		await site.open(`${path}?without=state`, { ...desk, permissions }, async ({ page }) => {
			await waitForDoubt(page);
			// The first quote of this claim is of state media, and the second is not.
			await click(page.locator('.prose a.mark[href="#claim-recognition-date"]').first());
			await page.getByRole('button', { name: 'Copy quote' }).click();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toContain('Ukrainian National News');
			expect(copied).not.toContain('RIA Novosti');
		});
	});

	test('is kept by links within the article, by filters, and not outside', async () => {
		await site.open(`${path}?without=state`, desk, async ({ page }) => {
			await waitForDoubt(page);
			await page.locator('#how-checked ~ p a[href*="/evidence/"]').click();
			await page.waitForURL(`**${ledger}?without=state`);
			await waitForDoubt(page);
			await page.selectOption('select[name="status"]', 'unsupported');
			expect(new URL(page.url()).search).toBe('?without=state&status=unsupported');
			const shown = await page.locator('[data-filterable] > li:visible').count();
			expect(shown).toBe(stateless.claims.filter(({ status }) => status === 'unsupported').length);
			await page.locator('.masthead a[href="/method/"]').click();
			await page.waitForURL('**/method/');
		});
	});

	test('may name several doubts; unknown values are reported and ignored', async () => {
		const wrong = '?without=state,RU,XX,source:nobody,<img src=x onerror=alert(1)>';
		await site.open(`${path}${wrong}`, desk, async ({ page, errors }) => {
			await waitForDoubt(page);
			const said = await line(page).innerText();
			expect(said).toContain('Switched off: state media, Russia.');
			expect(said).toContain('ignored: “XX”, “source:nobody”, “<img src=x onerror=alert(1)>”.');
			const both = articleWithout((source) => isState(source) || source.publisher.country === 'RU');
			const shown = await statusesOn(page);
			expect(shown).toEqual(expectedOf(both, shown));
			expect(errors).toEqual([]);
		});
	});

	test('is changed by going back and forward', async () => {
		await site.open(path, desk, async ({ page }) => {
			const whole = await statusesOn(page);
			await opener(page).click();
			await page.locator('.doubt-panel').getByLabel('state media').click();
			await waitForDoubt(page);
			expect(new URL(page.url()).search).toBe('?without=state');
			await page.locator('.doubt-panel').getByLabel('Russia').click();
			await line(page).getByText('state media, Russia').waitFor();
			await page.goBack();
			await line(page).getByText('Switched off: state media.').waitFor();
			await expectWithoutState(page);
			expect(await page.locator('.doubt-panel').getByLabel('Russia').isChecked()).toBe(true);
			await page.goBack();
			await line(page).getByText('All sources are on again').waitFor();
			expect({ ...(await statusesOn(page)), address: whole.address }).toEqual(whole);
			await page.goForward();
			await waitForDoubt(page);
			await expectWithoutState(page);
		});
	});
});

describe('The choice', () => {
	test('of a single source is made beside that source, and added to the others', async () => {
		const { key } = published.claims
			.flatMap(({ evidence }) => evidence.map(({ source }) => source))
			.find(({ publisher }) => publisher.country !== 'RU')!;
		await site.open(`${path}sources/?without=RU`, desk, async ({ page }) => {
			await waitForDoubt(page);
			await page.locator(`li:has(> #source-${key})`).getByText('Doubt this source').click();
			await page.waitForURL(`**${ledger}?without=RU,source:${key}#doubt`);
			await waitForDoubt(page);
			const without = articleWithout(
				(source) => source.key === key || source.publisher.country === 'RU',
			);
			const shown = await statusesOn(page);
			expect(shown).toEqual(expectedOf(without, shown));
		});
	});

	test('can be set in the ledger’s table with one press', async () => {
		await site.open(ledger, desk, async ({ page }) => {
			await page.locator('tr[data-without="state"]').getByText('Switch off').click();
			await waitForDoubt(page);
			await expectWithoutState(page);
		});
	});

	test('is not offered again for what a wider choice has switched off', async () => {
		const outlet = published.sources.find(
			({ publisher }) => publisher.ownership === 'state' && publisher.country === 'RU',
		)!;
		const through = 'through state media';
		await site.open(`${path}sources/?without=state`, desk, async ({ page }) => {
			await waitForDoubt(page);
			const entry = page.locator(`li:has(> #source-${outlet.key})`);
			await entry.getByText(`Switched off ${through}`).waitFor();
			expect(await entry.getByText('Doubt this source').isVisible()).toBe(false);
			await line(page).getByRole('button', { name: 'Change' }).click();
			const option = page.locator(`option[value="publisher:${outlet.publisher.key}"]`);
			expect(await option.textContent()).toContain(`(already off ${through})`);
			expect(await option.isDisabled()).toBe(true);
		});
	});

	test('is shown in the ledger’s table once it is made, and offered again when it is undone', async () => {
		await site.open(ledger, desk, async ({ page }) => {
			const row = page.locator('tr[data-without="state"]');
			await row.getByText('Switch off').click();
			await row.getByText('Switched off').waitFor();
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Switched off');
			await line(page).getByRole('button', { name: 'all on' }).click();
			await row.getByText('Switch off', { exact: true }).waitFor();
		});
	});

	test('of a box whose sources are all off says through what, and is on again when they are', async () => {
		const owners = [...new Set(published.sources.map(({ publisher }) => publisher.ownership))];
		await site.open(`${path}?without=${owners.join(',')}`, desk, async ({ page }) => {
			await waitForDoubt(page);
			await line(page).getByRole('button', { name: 'Change' }).click();
			const box = page.locator('.doubt-panel label', { hasText: 'Russia' });
			expect(await box.textContent()).toMatch(/already off through .*state media/);
			expect(await box.locator('input').isDisabled()).toBe(true);
			expect(await box.locator('input').isChecked()).toBe(false);
			await page.locator('.doubt-panel').getByRole('button', { name: 'all on' }).click();
			expect(await box.locator('input').isChecked()).toBe(true);
		});
	});

	test('says so if its data do not arrive, and can be tried again', async () => {
		const lose = (page: Page) => page.route('**/doubt.json', (route) => route.abort());
		await site.open(
			`${path}?without=state`,
			desk,
			async ({ page }) => {
				await line(page).getByText('did not load, so nothing is switched off').waitFor();
				await page.unroute('**/doubt.json');
				await line(page).getByRole('button', { name: 'Try again' }).click();
				await waitForDoubt(page);
				await expectWithoutState(page);
			},
			lose,
		);
	});
});

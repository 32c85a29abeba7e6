import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFolder } from '../../src/content/read-folder.ts';
import { recordsOf } from '../../src/content/records.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { statusWords } from '../../src/words/words.ts';
import { articlePages } from '../site/dist.ts';
import { layOutAll } from './lay-out.ts';
import { useSite } from './visit.ts';

/** What those hear who do not see the page: its accessibility tree, read as the browser gives it. */

const site = useSite();
/** A browser that a screen reader listens to: only for one does it name what is far from the window. */
const heardSite = useSite(['--force-renderer-accessibility']);
const path = articlePages[0]!.path;
const content = parseContent('content', await readContentFolder('content'));
const article = buildGraph(recordsOf(content)).articles.find(({ key }) => path === `/${key}/`)!;

/** The signs of the page, none of which is a word; a cross between numbers is no sign of a status. */
const signs = /[●○◔◐◆↩]|×(?! [\d(])/;

/** How a claim is called where it is marked. */
function calledOf(href: string): string {
	const claim = article.claims.find(({ key }) => href === `#claim-${key}`);
	if (!claim) throw new Error(`${href} leads to no claim.`);
	return `claim ${String(claim.number)}: ${statusWords[claim.status].word.toLowerCase()}`;
}

/** A name as it is spoken: blanks before a stop are not heard. */
const spoken = (name: string) => name.replaceAll(/\s+(?=[,:.;])/g, '').trim();

/** Names of the links of a page that speak of claims, as the browser computes them, with the words and address of each. */
async function linksOf(page: Page): Promise<{ name: string; words: string; href: string }[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	// Reading the description of a link takes a while, and most of them are not needed here.
	const marks = nodes.filter(
		({ role, name }) => role?.value === 'link' && /claim/i.test(String(name?.value)),
	);
	return Promise.all(
		marks.map(async ({ name, backendDOMNodeId }) => {
			const { object } = await session.send('DOM.resolveNode', {
				backendNodeId: backendDOMNodeId!,
			});
			const { result } = await session.send('Runtime.callFunctionOn', {
				objectId: object.objectId!,
				returnByValue: true,
				functionDeclaration: `function () {
					if (!this.matches('a.mark')) return null;
					const bare = this.cloneNode(true);
					bare.querySelectorAll('sup, .hidden').forEach((element) => element.remove());
					return { words: bare.textContent, href: this.getAttribute('href') };
				}`,
			});
			const found = result.value as { words: string; href: string } | null;
			return {
				name: String(name?.value ?? ''),
				words: found?.words ?? '',
				href: found?.href ?? '',
			};
		}),
	);
}

test('Each mark of the article is called by its words, the number of the claim and its status', async () => {
	await site.open(path, {}, async ({ page }) => {
		// Folded content is not in the accessibility tree until it is opened.
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		const marks = (await linksOf(page)).filter(({ href }) => href.startsWith('#claim-'));
		expect(marks.length).toBe(await page.locator('a.mark').count());
		expect(marks.length).toBeGreaterThan(article.claims.length);
		const wrong = marks
			.map(({ name, words, href }) => ({
				name: spoken(name).toLowerCase(),
				wanted: spoken([words.trim(), calledOf(href)].filter(Boolean).join(', ')).toLowerCase(),
			}))
			.filter(
				({ name, wanted }) => name.replaceAll(/\s+/g, ' ') !== wanted.replaceAll(/\s+/g, ' '),
			);
		expect(wrong).toEqual([]);
	});
});

test('No sign is read out', async () => {
	await site.open(path, {}, async ({ page }) => {
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		const read = await page.locator('main').ariaSnapshot();
		const names = read.split('\n').filter((line) => !/^\s*- (?:\/url|text: ↩)/.test(line));
		expect(names.length).toBeGreaterThan(500);
		expect(names.filter((line) => signs.test(line))).toEqual([]);
	});
});

/** Removes three of four entries of lists, which are alike: to tell of thousands takes a browser ten seconds. */
const keepFew = (page: Page) =>
	page.evaluate(() => {
		const entries = document.querySelectorAll('main :is(ol, ul) > li:has(> a:first-child, > p)');
		for (const [index, entry] of entries.entries()) if (index % 4 > 0) entry.remove();
	});

/** What waits until it comes near: entries of long lists, and on phones the parts of an article. */
const laidOutLate = [
	{ of: 'the list of evidence', at: `${path}evidence/`, width: 1280 },
	{ of: 'the list of sources', at: `${path}sources/`, width: 360 },
	{ of: 'the article on a phone', at: path, width: 360 },
];

/** What such content is to a screen reader. */
const roles = [
	...['link', 'StaticText', 'paragraph', 'figure', 'listitem', 'ListMarker', 'heading', 'list'],
	...['table', 'row', 'cell', 'columnheader', 'rowheader', 'image', 'note', 'region', 'group'],
	...['blockquote', 'button', 'DisclosureTriangle', 'Figcaption', 'superscript', 'insertion'],
	...['deletion', 'emphasis', 'strong', 'term', 'definition', 'code', 'time', 'math'],
];

test.each(laidOutLate)(
	'All of $of is heard, also what is laid out only when it comes near',
	async ({ at, width }) => {
		const viewport = { width, height: 740 };
		await heardSite.open(at, { viewport }, async ({ page }) => {
			const session = await page.context().newCDPSession(page);
			const heard = async () => {
				const { nodes } = await session.send('Accessibility.getFullAXTree');
				const told = nodes
					.filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
					.map((node) => ({ ...node, role: String(node.role?.value) }));
				return {
					// Spaces between elements are texts of their own until they are laid out.
					lines: told
						.map(({ role, name }) => `${role} ${spoken(String(name?.value ?? ''))}`)
						.map((line) => line.replaceAll(/\s+/g, ' ').toLowerCase())
						.filter((line) => line !== 'statictext ')
						.sort(),
					empty: told.filter(
						({ role, childIds = [] }) => role === 'listitem' && childIds.length === 0,
					),
				};
			};
			const isLaidOut = () =>
				page
					.locator(
						':is(.prose p, .claims > li, .claims > li > ul *):not(details:not([open]) *) > a',
					)
					.evaluateAll((links) =>
						links.every((link) => link.checkVisibility({ contentVisibilityAuto: true })),
					);
			await keepFew(page);
			expect(await isLaidOut()).toBe(false);
			const atFirst = await heard();
			expect(atFirst.lines.length).toBeGreaterThan(400);
			expect(atFirst.empty).toEqual([]);
			await layOutAll(page);
			await page.evaluate(() => new Promise(requestAnimationFrame));
			expect(await isLaidOut()).toBe(true);
			expect(atFirst.lines).toEqual((await heard()).lines);
		});
	},
);

test('The numbers of a list in the text are heard, also far down on a phone', async () => {
	await heardSite.open(path, { viewport: { width: 360, height: 740 } }, async ({ page }) => {
		await page
			.locator('.part .prose')
			.last()
			.evaluate((prose) => {
				const list = document.createElement('ol');
				list.append(
					...['first', 'second'].map((word) => {
						const item = document.createElement('li');
						item.append(word);
						return item;
					}),
				);
				prose.prepend(list);
			});
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const numbers = nodes
			.filter(({ ignored, role }) => !ignored && role?.value === 'ListMarker')
			.map(({ name }) => String(name?.value ?? '').trim());
		expect(numbers).toEqual(expect.arrayContaining(['1.', '2.']));
	});
});

describe('A reader hears', () => {
	test('a paragraph with its marks in the sentence', async () => {
		await site.open(path, {}, async ({ page }) => {
			const paragraph = page.locator('.prose p:has(> a.mark)').first();
			const heard = (await paragraph.ariaSnapshot()).split('\n');
			const href = await paragraph.locator('a.mark').first().getAttribute('href');
			expect(heard[0]).toBe('- paragraph:');
			expect(heard.map(spoken).join('\n')).toContain(`${calledOf(href!)}"`);
			expect(heard.filter((line) => line.includes('- note'))).toEqual([]);
		});
	});

	test('of folded evidence, its amount and its status', async () => {
		await site.open(path, {}, async ({ page }) => {
			const heard = await page.locator('details.evidence').first().ariaSnapshot();
			expect(heard).toMatch(
				/^- group: "?Evidence of this introduction: \d+ claims, \d+ [a-z ]+(?:, \d+ [a-z ]+)*"?$/,
			);
		});
	});

	test.each(['list', 'card'])(
		'in a %s each quote by itself, then how it relates to the claim and the source',
		async (where) => {
			await site.open(path, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
				const mark = page.locator('.prose a.mark').first();
				const href = (await mark.getAttribute('href'))!;
				await mark.focus();
				if (where === 'card') await page.keyboard.press('Enter');
				else await page.evaluate((hash) => (location.hash = hash), href);
				const entry = page.locator(where === 'card' ? '#card' : `li:has(> ${href})`);
				await entry.waitFor();
				const quotes = article.claims
					.find(({ key }) => href === `#claim-${key}`)!
					.evidence.flatMap(({ quote }) => quote ?? []);
				expect(quotes.length).toBeGreaterThan(0);
				const heard = (await entry.ariaSnapshot()).split('\n').map((line) => line.trim());
				for (const quote of quotes) {
					const at = heard.findIndex((line) => line.includes(quote));
					expect(heard[at]).toMatch(/^- paragraph: ["']?[“«].*[”»]["']?$/);
					const next = heard.slice(at + 1).find((line) => !/^- paragraph: ["']?[“«]/.test(line));
					expect(next).toBe('- paragraph:');
				}
				const relations = heard.filter((line) =>
					/^- text: "?(?:supports|disputes|context)/.test(line),
				);
				expect(relations.length).toBeGreaterThanOrEqual(quotes.length);
				for (const line of relations)
					expect(line).toMatch(/(?:supports|supports in part|disputes|context):"?$/);
			});
		},
	);
});

import { expect, test } from 'vitest';
import { articlePages, pageAt, pages, placed, resolve, type BuiltPage } from './dist.ts';

/** The claims that a place in the text shows: it is the mark, holds it, or more marks follow on it. */
function claimsShownAt(page: BuiltPage, id: string): string[] {
	const { $ } = page;
	const named = $(`[id="${id}"]`);
	const held = named.is('a:empty') ? named.parent() : named;
	const place = held.is('figcaption') ? held.parent() : held;
	const marks = place.is('a.mark')
		? place.add(place.nextUntil(':not(a.mark, .hidden)').filter('a.mark'))
		: place.find('a[href*="#claim-"]');
	return marks.map((_, mark) => $(mark).attr('href')!.replace(/^.*#/, '')).get();
}

/** The id of an entry is on a separate element. */
const idOf = (entry: ReturnType<BuiltPage['$']>) => entry.find('> a[id]').attr('id')!;

test('an article has three points, each with at least one source', () => {
	expect(articlePages.length).toBeGreaterThan(0);
	for (const { $ } of articlePages) {
		expect($('.point').length).toBe(3);
		$('.point').each((_, point) => {
			expect($(point).find('.sources a[href*="/sources/#"]').length).toBeGreaterThan(0);
		});
	}
});

test('the page of a single section says how many of its claims belong elsewhere in the article', () => {
	const alone = pages.filter(({ $ }) => $('.one-section').length > 0);
	const said = alone.map((page) => {
		const whole = articlePages.find(({ path }) => page.path.startsWith(path))!;
		const title = page.$('.part > h2').clone().children().remove().end().text().trim();
		const own = whole.$(`.part[aria-label="${title}"] .claims > li`).length;
		const more = page.$('.claims > li').length - own;
		const words = /Includes (\d+) claims? from elsewhere/.exec(page.$('.evidence .intro').text());
		return { path: page.path, more, words: Number(words?.[1] ?? 0) };
	});
	expect(said.some(({ more }) => more > 0)).toBe(true);
	expect(said.filter(({ more, words }) => more !== words)).toEqual([]);
});

test('every mark leads to an entry: on its own page, or on that of the whole article if a section lacks it', () => {
	const marks = pages.flatMap((page) =>
		page
			.$('a.mark')
			.map((_, mark) => ({ page, href: page.$(mark).attr('href') }))
			.get(),
	);
	expect(marks.length).toBeGreaterThan(0);
	const astray = marks.filter(({ page, href = '' }) => {
		const [path = '', id = ''] = href.split('#');
		const target = path === '' ? page : pages.find((other) => other.path === path);
		const isShorter = path !== '' && page.$(`li > [id="${id}"]`).length > 0;
		return !id.startsWith('claim-') || isShorter || target?.$(`li > [id="${id}"]`).length !== 1;
	});
	expect(astray.map(({ page, href }) => placed(page, String(href)))).toEqual([]);
});

test('every entry shows the claim and at least one piece of evidence', () => {
	const entries = pages.flatMap((page) =>
		page
			.$('li:has(> a[id^="claim-"])')
			.map((_, entry) => ({ page, entry: page.$(entry) }))
			.get(),
	);
	expect(entries.length).toBeGreaterThan(0);
	const bare = entries.filter(
		({ entry }) =>
			entry.find('.says').text().trim() === '' || entry.find('ul li .source a[href]').length === 0,
	);
	expect(bare.map(({ page, entry }) => placed(page, idOf(entry)))).toEqual([]);
});

test('every entry links back to the marks that lead to it, and to nothing else', () => {
	const wrong = pages.flatMap((page) =>
		page
			.$('li:has(> a[id^="claim-"])')
			.map((_, element) => {
				const entry = page.$(element);
				const id = idOf(entry);
				const backs = entry
					.find('.back a')
					.map((_, back) => page.$(back).attr('href')!)
					.get();
				if (backs.length === 0) return placed(page, `${id} has no link back`);
				return backs
					.filter((href) => {
						const target = resolve(href, page)!;
						const there = pageAt(target.path);
						return !there || !claimsShownAt(there, target.fragment).includes(id);
					})
					.map((href) => placed(page, `${id} links back to ${href}, which does not show it`));
			})
			.get(),
	);
	expect(wrong).toEqual([]);
});

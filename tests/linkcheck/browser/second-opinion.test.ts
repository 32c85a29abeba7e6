import { describe, expect, test } from 'vitest';
import { judgeByBrowser, noViewer } from '../../../src/linkcheck/browser/second-opinion.ts';
import type { Look, Shown, Viewer } from '../../../src/linkcheck/browser/shown.ts';
import { shownOf } from '../../../src/linkcheck/browser/shown-of.ts';
import type { Fetched } from '../../../src/http/outcome/fetched.ts';
import { answer, failure, page } from '../judge/answers.ts';

const wanted = [{ quote: 'The mill turned again.' }];
const shell =
	'<!doctype html><title>Mill</title><div id="root"></div><script src="/a.js"></script>';
const other = page('Mill', `<p>${'Here is nothing of what is quoted. '.repeat(20)}</p>`);

/** A browser that shows the same whatever it opens. */
function showing(html: string, more: Partial<Shown> = {}, always = false) {
	const opened: string[] = [];
	const viewer: Viewer = {
		always,
		atOnce: 1,
		look(fetched) {
			opened.push(fetched.url);
			const text = html.replace(/<[^>]*>/g, '');
			const shown = {
				address: fetched.finalUrl,
				html,
				text,
				withheld: [],
				by: 'Chromium 1',
				...more,
			};
			return Promise.resolve({ kind: 'shown', shown });
		},
	};
	return { viewer, opened };
}
const full = `<h1>Mill</h1><p id="words">The mill turned again.</p><p>${'More of it. '.repeat(40)}</p>`;
const opinion = async (fetched: Fetched, viewer: Viewer, context: object = { wanted }) =>
	(await judgeByBrowser(fetched, context, viewer)).judgement;

describe('A page is opened before a verdict rests on its words', () => {
	test.each([
		['drift', other],
		['unreadable', shell],
		['soft404', page('Page not found', '<p>Sorry.</p>')],
	])('%s', async (verdict, html) => {
		const unseen = await opinion(answer(html), noViewer('`--browser never`'));
		expect(unseen).toMatchObject({ verdict, opened: { shown: false, why: '`--browser never`' } });
		const { viewer } = showing(full);
		expect(await opinion(answer(html), viewer)).toMatchObject({
			verdict: 'ok',
			opened: { shown: true, by: 'Chromium 1' },
			quotes: [{ outcome: 'stands', verdict: 'ok' }],
		});
	});

	test('anchor', async () => {
		const { viewer } = showing(full);
		const context = { fragments: ['words'] };
		expect(await opinion(answer(other), noViewer('none'), context)).toMatchObject({
			verdict: 'anchor',
		});
		expect(await opinion(answer(other), viewer, context)).toMatchObject({ verdict: 'ok' });
	});

	test.each([
		['one that is well', answer(full)],
		['a PDF', answer('', { mediaType: 'application/pdf' })],
		['an address that is dead', answer('', { status: 404 })],
		['a failure', failure('timeout')],
	])('but not %s', async (_, fetched) => {
		const { viewer, opened } = showing(full);
		const judgement = await opinion(fetched, viewer);
		expect(opened).toEqual([]);
		expect(judgement.opened).toBeUndefined();
	});
});

test('Words that a browser does not show either have drifted, and that is how it is known', async () => {
	const { viewer } = showing('<p>The mill never turned again.</p>');
	expect(await opinion(answer(shell), viewer)).toMatchObject({
		verdict: 'drift',
		opened: { shown: true },
		nearest: expect.stringContaining('never') as unknown,
	});
});

test('A browser whose requests were not all answered can prove that words are there, not that they are gone', async () => {
	const withheld = ['`robots.txt`', '`POST`', 'a', 'b'];
	const lost = showing('<h1>Error</h1><p>Page not found</p>', { withheld });
	const judgement = await opinion(answer(other), lost.viewer);
	expect(judgement.verdict).toBe('drift');
	expect(judgement.opened).toEqual({
		shown: false,
		why: 'one that opened it did not show more, and some of its requests were not answered (`robots.txt`; `POST`; a and more)',
	});
	const failed = showing('<h1>Something went wrong</h1><p>Try again.</p>', { withheld });
	expect(await opinion(answer(other), failed.viewer)).toMatchObject({ verdict: 'drift' });
	expect(await opinion(answer(other), showing(full, { withheld }).viewer)).toMatchObject({
		verdict: 'ok',
	});
});

describe('A page whose requests were not all answered', () => {
	const two = { wanted: [...wanted, { quote: 'It ground rye for the whole town.' }] };
	const half = `<h1>Mill</h1><p>The mill turned again.</p><p>${'More of it. '.repeat(40)}</p>`;
	const withheld = ['`robots.txt`'];

	test.each([
		['drift', other, 'drift', ['stands', 'drift']],
		['unreadable', shell, 'unreadable', ['stands', 'unread']],
		['soft404', page('Page not found', '<p>Sorry.</p>'), 'unreadable', ['stands', 'unread']],
	])(
		'quotes that it shows stand; where it came as %s, the others are %s',
		async (_, html, verdict, outcomes) => {
			const judgement = await opinion(answer(html), showing(half, { withheld }).viewer, two);
			expect(judgement.verdict).toBe(verdict);
			expect(judgement.quotes?.map(({ outcome }) => outcome)).toEqual(outcomes);
			expect(judgement.opened).toEqual({
				shown: false,
				why: 'one that opened it showed more, but not all, and some of its requests were not answered (`robots.txt`)',
			});
		},
	);

	test('a place that may be in the missing part is not called missing', async () => {
		const context = { wanted, fragments: ['later'] };
		const { viewer } = showing(full, { withheld });
		expect(await opinion(answer(shell), viewer, context)).toMatchObject({
			verdict: 'unreadable',
			message: expect.stringContaining('`#later`') as unknown,
			quotes: [{ outcome: 'stands' }],
		});
	});

	test('the report does not credit the browser with an unchanged verdict', async () => {
		const { viewer } = showing(`<p>${'More of it. '.repeat(40)}</p>`, { withheld });
		expect(await opinion(answer(other), viewer)).toMatchObject({
			verdict: 'drift',
			opened: { shown: false },
		});
	});
});

test('Words that were sent but are not shown are noted if every page is opened', async () => {
	const { viewer } = showing('<p>Something else.</p>', {}, true);
	expect(await opinion(answer(full), viewer)).toMatchObject({
		verdict: 'note',
		quotes: [{ outcome: 'stands', verdict: 'note' }],
	});
});

test('Words behind a button that a browser does not press are not reported as lost', async () => {
	const { viewer } = showing(`<p>${'More of it. '.repeat(40)}</p>`);
	const sent = page(
		'Mill',
		`<p>${'More of it. '.repeat(40)}</p><p id="more" style="display: none">The mill turned again.</p>
		<script>button.onclick = () => { more.style = '' }</script>`,
	);
	const judgement = await opinion(answer(sent), viewer);
	expect(judgement.verdict).toBe('unreadable');
	expect(judgement.message).toContain('a browser that opened it does not show it at first');
});

test('Words are also found as the browser separates them', async () => {
	const { viewer } = showing('<p>The m</p><p>ill turned again.</p>', {
		text: 'The mill turned again.',
	});
	expect(await opinion(answer(other), viewer)).toMatchObject({ verdict: 'ok' });
});

test('A page whose script redirects to the front page is missing', async () => {
	const { viewer } = showing('<p>Welcome.</p>', { address: 'https://example.org/' });
	const fetched = answer(shell, { url: 'https://example.org/mill/page' });
	expect(await opinion(fetched, viewer)).toMatchObject({ verdict: 'soft404' });
});

describe('An application that answers alike at every address', () => {
	const sibling = answer(shell, { url: 'https://example.org/none' });
	const cited = answer(shell, { url: 'https://example.org/mill' });

	test('is not a missing page if a browser shows another page beside it', async () => {
		const viewer: Viewer = {
			...showing(full).viewer,
			look: ({ url }) =>
				showing(url.endsWith('/none') ? '<p>Nothing here.</p>' : full).viewer.look(
					answer(shell, { url }) as never,
				),
		};
		expect(await opinion(cited, viewer, { sibling })).toMatchObject({ verdict: 'ok' });
	});

	test('is a missing page if a browser shows the same', async () => {
		const { viewer, opened } = showing(full);
		expect(await opinion(cited, viewer, { sibling })).toMatchObject({ verdict: 'soft404' });
		expect(opened).toHaveLength(2);
	});
});

test('A page without words, or with an invalid address, is reported', () => {
	const to = { finalUrl: 'https://example.org/a', by: 'Chromium 1' };
	const frame = { title: 'A <b>', html: '<p>Words.</p>', text: 'Words.' };
	const empty = { ...frame, text: ' ' };
	const unseen: Look = { kind: 'unseen', why: 'it shows no words there' };
	expect(shownOf({ address: to.finalUrl, frames: [empty], withheld: [] }, to)).toEqual(unseen);
	expect(shownOf({ address: to.finalUrl, frames: [empty], withheld: ['`POST`'] }, to)).toEqual({
		...unseen,
		why: 'it shows no words there, and some of its requests were not answered (`POST`)',
	});
	expect(shownOf({ address: 'about:blank', frames: [frame, frame], withheld: [] }, to)).toEqual({
		kind: 'shown',
		shown: {
			address: to.finalUrl,
			html: '<title>A &lt;b></title><p>Words.</p><div><p>Words.</p></div>',
			text: 'Words.\nWords.',
			withheld: [],
			by: 'Chromium 1',
		},
	});
});

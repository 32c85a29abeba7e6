import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { answer, page } from './answers.ts';

const html = page(
	'Court',
	`<h2 id="Café">A</h2><a name="old">B</a><div id="user-content-setup">C</div><p id="a%20b">D</p>
	<p>The court lifted the <b>ban</b> on Thursday.</p><p>And on Friday too.</p>`,
);
const at = (fragment: string, body = html, mediaType = 'text/html') =>
	judge(answer(body, { url: `https://a.example/x#${fragment}`, mediaType })).verdict;

describe('A fragment that exists, or that cannot be checked, is ok', () => {
	test.each([
		'',
		'top',
		'TOP',
		'Caf%C3%A9',
		'old',
		'setup',
		'a%20b',
		'L10',
		'L10-L20',
		'!/route',
		'/route',
		':~:text=lifted%20the%20ban',
		'old:~:text=And%20on,too',
		':~:text=court-,lifted,Friday',
	])('#%s', (fragment) => {
		expect(at(fragment)).toBe('ok');
	});

	test('in a file that is no page', () => {
		expect(at('anything', 'a,b', 'text/csv')).toBe('ok');
	});
});

describe('A fragment that is not there is anchor', () => {
	test.each(['nowhere', 'café', 'Old', ':~:text=lifted%20the%20fee', 'old:~:text=Thursda'])(
		'#%s',
		(fragment) => {
			expect(at(fragment)).toBe('anchor');
		},
	);

	test('and so is a page past the end of a PDF', () => {
		const file = answer('%PDF-1.7', {
			url: 'https://a.example/x.pdf#page=9',
			mediaType: 'application/pdf',
		});
		expect(judge(file, { pdf: { pages: ['a', 'b'] } }).verdict).toBe('anchor');
	});

	test('also if it is given beside the address', () => {
		expect(judge(answer(html), { fragments: ['old', 'gone'] }).verdict).toBe('anchor');
	});
});

test.each([
	[
		'a place that is not there',
		'gone',
		'Write the fragment of a place that exists, or leave it out.',
	],
	[
		'words that are not there',
		':~:text=gone',
		'After `#:~:text=`, write words that stand on the page, or leave it out.',
	],
	[
		'words that are not there, behind a place that is',
		'here:~:text=gone',
		'After `#:~:text=`, write words that stand on the page, or leave it out.',
	],
])('What to do about %s is said of it', (_, fragment, hint) => {
	const judgement = judge(answer('<p id="here">Words.</p>'), { fragments: [fragment] });
	expect(judgement).toMatchObject({ verdict: 'anchor', hint });
});

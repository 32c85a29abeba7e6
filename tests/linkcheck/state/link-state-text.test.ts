import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkMemory, LinkState } from '../../../src/link-state/link-memory.ts';
import { parseLinkState } from '../../../src/link-state/parse-link-state.ts';
import { printLinkState } from '../../../src/linkcheck/state/print-link-state.ts';
import { verdicts } from '../../../src/link-state/verdicts.ts';

const file = 'content/link-state.json';
const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const memory: fc.Arbitrary<LinkMemory> = fc.record(
	{
		verdict: fc.constantFrom(...verdicts),
		since: day,
		checked: day,
		strikes: fc.array(day, { maxLength: 3 }),
		etag: fc.string({ unit: 'binary' }),
		text: fc.stringMatching(/^[\w-]{16}$/),
		quotes: fc.dictionary(
			fc.stringMatching(/^[a-zA-Z][\w-]{15}$/),
			fc.constantFrom('stands', 'drift', 'unread'),
			{ noNullPrototype: true },
		),
		archive: fc.record({ url: fc.webUrl(), captured: day }),
	},
	{ requiredKeys: ['verdict', 'since', 'checked', 'strikes'], noNullPrototype: true },
);
const states: fc.Arbitrary<LinkState> = fc
	.array(fc.tuple(fc.webUrl(), memory))
	.map((entries) => Object.fromEntries(entries));

const small: LinkState = {
	'https://b.example/': { checked: '2025-03-02', since: '2025-03-01', verdict: 'ok', strikes: [] },
	'https://a.example/': {
		verdict: 'transient',
		since: '2025-03-01',
		checked: '2025-03-02',
		strikes: ['2025-03-01'],
		archive: { captured: '2024-01-01', url: 'https://archive.example/a' },
		quotes: { zzzz: 'drift', aaaa: 'stands' },
	},
};
const printed = `{
  "https://a.example/": { "verdict": "transient", "since": "2025-03-01", "checked": "2025-03-02", "strikes": ["2025-03-01"], "quotes": {"aaaa":"stands","zzzz":"drift"}, "archive": {"captured":"2024-01-01","url":"https://archive.example/a"} },
  "https://b.example/": { "verdict": "ok", "since": "2025-03-01", "checked": "2025-03-02" }
}
`;

describe('A link state as text', () => {
	test('has one line per address, sorted, keys in one order, and a final newline', () => {
		expect(printLinkState(small)).toBe(printed);
		expect(printLinkState({})).toBe('{}\n');
	});

	test('is unchanged after it is read, and printed the same again', () => {
		fc.assert(
			fc.property(states, (state) => {
				const text = printLinkState(state);
				const { state: read } = parseLinkState(file, text);
				expect(read).toEqual(state);
				expect(printLinkState(read!)).toBe(text);
				const lines = Object.keys(state).length;
				expect(text.split('\n')).toHaveLength(lines === 0 ? 2 : lines + 3);
			}),
		);
	});

	test('does not depend on the order in which addresses were learned', () => {
		fc.assert(
			fc.property(states, (state) => {
				const turned = Object.fromEntries(Object.entries(state).reverse());
				expect(printLinkState(turned)).toBe(printLinkState(state));
			}),
		);
	});
});

describe('A broken link state is refused with its line', () => {
	const found = (text: string) =>
		parseLinkState(file, text).problems.map(
			({ place, message }) => `${place.line}:${place.column} ${message}`,
		);

	test.each([
		['an empty file', '', '1:1 This is not JSON: Unexpected end of JSON input.'],
		['a file cut off', printed.slice(0, 120), expect.stringMatching(/^2:\d+ This is not JSON: /)],
		[
			'a comma too many',
			printed.replace(' }\n}', ' },\n}'),
			expect.stringMatching(/^\d+:\d+ This is not JSON: /),
		],
		[
			'a merge left unfinished',
			printed.replace('  "https://b', '<<<<<<< HEAD\n  "https://b'),
			'3:1 There is an unfinished merge here.',
		],
		[
			'an unknown verdict',
			printed.replace('"ok"', '"fine"'),
			expect.stringMatching(/^3:\d+ `verdict` of `https:\/\/b.example\/` is wrong: /),
		],
		[
			'a day that is none',
			printed.replace('"2025-03-02" }', '"2025-02-30" }'),
			expect.stringMatching(/^3:\d+ `checked` of `https:\/\/b.example\/` is wrong: /),
		],
		[
			'an unknown key',
			printed.replace('"verdict": "ok"', '"verdict": "ok", "mood": "fair"'),
			expect.stringMatching(/^3:\d+ The memory of `https:\/\/b.example\/` is wrong: .*mood/),
		],
		[
			'an address twice',
			printed.replace('"https://b', '"https://a'),
			'3:3 `https://a.example/` is here twice.',
		],
		['a list', '[]\n', expect.stringMatching(/^1:1 /)],
	])('%s', (_, text, expected) => {
		expect(found(text)[0]).toEqual(expected);
		expect(parseLinkState(file, text).state).toBeUndefined();
	});

	test('YAML that is not valid JSON is reported with its line', () => {
		const commented = printed.replace('  "https://b', '  # a note\n  "https://b');
		expect(found(commented)[0]).toMatch(/^3:\d+ This is not JSON: /);
		expect(found(printed.replace('"ok"', "'ok'"))[0]).toMatch(/^3:\d+ This is not JSON: /);
	});
});

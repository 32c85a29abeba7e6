import { expect, test } from 'vitest';
import { linkStanding, standingInWords } from '../../src/link-state/link-standing.ts';
import { quoteHash } from '../../src/text/text-hash.ts';
import type { LinkMemory } from '../../src/link-state/link-memory.ts';
import { english } from '../../src/words/english/english.ts';

const quote = 'the wheel has not turned since 1924';
const memory: LinkMemory = {
	...{ verdict: 'ok', since: '2026-01-01', checked: '2026-01-08', strikes: [] },
	quotes: { [quoteHash(quote)]: 'stands' },
};
const archive = { url: 'https://archive.example/1', captured: '2024-11-02' };

const words = (known: LinkMemory | undefined, copy?: typeof archive) =>
	standingInWords(linkStanding(known, quote, copy), true, english.evidence.standing);

test.each<[string, LinkMemory | undefined]>([
	['not yet checked', undefined],
	['not yet checked', { ...memory, quotes: {} }],
	['checked on 2026-01-08, the quote stands', memory],
	[
		'checked on 2026-01-08, moved, the quote stands',
		{ ...memory, verdict: 'note', finalUrl: 'https://b.example/' },
	],
	['checked on 2026-01-08, the quote stands', { ...memory, verdict: 'note' }],
	['checked on 2026-01-08, gone', { ...memory, verdict: 'dead' }],
	['checked on 2026-01-08, gone, read the copy', { ...memory, verdict: 'soft404', archive }],
	[
		'checked on 2026-01-08, the page no longer has the quote',
		{ ...memory, verdict: 'drift', quotes: { [quoteHash(quote)]: 'drift' } },
	],
	['checked on 2026-01-08, the quote stands', { ...memory, verdict: 'drift' }],
	['checked on 2026-01-08, could not be read by a program', { ...memory, verdict: 'blocked' }],
])('a reader sees “%s”', (reported, known) => {
	expect(words(known)).toBe(reported);
});

test('the copy that a record names is preferred to one that was found', () => {
	const named = { url: 'https://archive.example/2', captured: '2023-01-01' };
	expect(linkStanding({ ...memory, verdict: 'dead', archive }, quote, named).archive).toBe(named);
});

test('all quotes must be found', () => {
	expect(linkStanding(memory, [quote, 'another']).kind).toBe('unchecked');
	expect(linkStanding(memory, [quote, quote]).kind).toBe('stands');
	expect(linkStanding(memory).kind).toBe('stands');
});

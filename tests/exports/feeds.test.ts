import { expect, test } from 'vitest';
import { recordsOf } from '../../src/content/records.ts';
import { changesFeed, lastChange } from '../../src/exports/feeds/entries.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { parsePublication } from '../read-fixture.ts';

const [article] = buildGraph(recordsOf(await parsePublication())).articles;
const onDays = (published: string, reviewed: string) => ({ ...article!, published, reviewed });

/** What the feed of changes says happened, newest first. */
const changes = (published: string, reviewed: string) =>
	changesFeed(onDays(published, reviewed)).entries.map(
		({ updated, title }) => `${updated} ${title.split(':')[0]!}`,
	);

test('The changes of an article are its publication, its corrections and a later review', () => {
	expect(changes('2025-01-25', '2025-02-03')).toEqual([
		'2025-02-03 Evidence reviewed',
		'2025-02-01 Factual error',
		'2025-01-25 Published',
	]);
});

test('The review before publication is no change', () => {
	expect(changes('2025-01-25', '2025-01-25')).not.toContain('2025-01-25 Evidence reviewed');
});

test('An article last changed when it was reviewed or corrected, whichever is later', () => {
	expect(lastChange(onDays('2025-01-25', '2025-02-03'))).toBe('2025-02-03');
	expect(lastChange(onDays('2025-01-25', '2025-01-26'))).toBe('2025-02-01');
});

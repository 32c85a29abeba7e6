import { expect, test } from 'vitest';
import type { ClaimNode, SourceNode } from '../../../src/model/graph/nodes.ts';
import { sourceMixes } from '../../../src/model/graph/source-mix.ts';

const source = (published: string | undefined, more: Partial<SourceNode> = {}) =>
	({
		published,
		kind: 'report',
		language: 'en',
		publisher: { ownership: 'private', country: 'GB' },
		...more,
	}) as SourceNode;
const mixOf = (by: string, sources: SourceNode[], claims: ClaimNode[] = []) =>
	sourceMixes({ sources, claims }).find((mix) => mix.by === by)?.shares;

test('Ages are counted back from the newest year, with one share for all older ones and one for undated ones', () => {
	const years = ['2021-05', undefined, '2026-01-02', '1979', '2024', '2026', '2023', '2022'];
	expect(
		mixOf(
			'age',
			years.map((year) => source(year)),
		),
	).toEqual([
		{ value: '2026', number: 2 },
		{ value: '2024', number: 1 },
		{ value: '2023', number: 1 },
		{ value: '-2022', number: 3 },
		{ value: '', number: 1 },
	]);
});

test('Claims are counted by their status, the strongest first', () => {
	const claims = ['disputed', 'one-origin', 'well-supported', 'one-origin'].map((status) => ({
		status,
	}));
	expect(mixOf('status', [], claims as never)).toEqual([
		{ value: 'well-supported', number: 1 },
		{ value: 'one-origin', number: 2 },
		{ value: 'disputed', number: 1 },
	]);
});

test('Sources with an archived copy are counted', () => {
	const archive = { url: 'https://archive.example/1', captured: '2026-01-01' };
	expect(mixOf('archive', [source('2026', { archive }), source('2026'), source('2025')])).toEqual([
		{ value: '', number: 2 },
		{ value: 'archived', number: 1 },
	]);
});

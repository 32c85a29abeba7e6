import { expect, test } from 'vitest';
import {
	claimId,
	figureId,
	markId,
	pointId,
	quotationId,
	teaserId,
} from '../../src/routes/anchors.ts';

test('Every place of an article has an id of its own', () => {
	expect([
		markId('claim', 'history', 2),
		markId('term', 'history', 2),
		markId('person', 'history', 2),
		quotationId('built-1871'),
		figureId('flour-by-year'),
		claimId('built-1871'),
		pointId('tide-mill', 'main'),
		teaserId('tide-mill'),
	]).toEqual([
		'mark-history-2',
		'term-history-2',
		'person-history-2',
		'quotation-built-1871',
		'figure-flour-by-year',
		'claim-built-1871',
		'point-tide-mill-main',
		'article-tide-mill',
	]);
});

test('The id of a mark does not hold a word of its part by itself, and two parts have no id in common', () => {
	expect(markId('claim', 'market-share', 1)).toBe('mark-marketShare-1');
	expect(markId('claim', 'market-1', 1)).not.toBe(markId('claim', 'market1', 1));
});

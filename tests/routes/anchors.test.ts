import { expect, test } from 'vitest';
import {
	briefClaimsId,
	claimId,
	evidenceId,
	figureId,
	markId,
	pointId,
	quotationId,
	teaserId,
	termTitleId,
} from '../../src/routes/anchors.ts';

test('Every place of an article has an id of its own', () => {
	expect([
		markId('claim', 'history', 2),
		markId('term', 'history', 2),
		markId('person', 'history', 2),
		quotationId('built-1871'),
		figureId('flour-by-year'),
		claimId('built-1871'),
		evidenceId('history'),
		briefClaimsId('history'),
		pointId('tide-mill', 'main'),
		teaserId('tide-mill'),
		termTitleId('sluice'),
	]).toEqual([
		'mark-history-2',
		'term-history-2',
		'person-history-2',
		'quotation-built-1871',
		'figure-flour-by-year',
		'claim-built-1871',
		'evidence-history',
		'claims-history',
		'point-tide-mill-main',
		'article-tide-mill',
		'title-sluice',
	]);
});

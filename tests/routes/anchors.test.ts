import { expect, test } from 'vitest';
import {
	claimId,
	figureId,
	headingId,
	keyInId,
	mapStateId,
	markId,
	partId,
	pointId,
	quotationId,
	teaserId,
} from '../../src/routes/anchors.ts';

test('Every place of an article has its own id', () => {
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

test('The id of a mark does not contain the key of its part as a separate word, and no two parts share an id', () => {
	expect(markId('claim', 'market-share', 1)).toBe('mark-marketShare-1');
	expect(markId('claim', 'market-1', 1)).not.toBe(markId('claim', 'market1', 1));
});

test.each([
	[claimId('built-1871'), { to: 'claim', key: 'built-1871' }],
	[headingId('market-share', 'a--b'), { to: 'section', key: 'market-share' }],
	[pointId('tide-mill', 'main'), { to: 'article', key: 'tide-mill' }],
	[mapStateId('norway'), { to: 'stance', key: 'norway' }],
	[partId('history'), { to: 'section', key: 'history' }],
])('The id %s says what it belongs to', (id, { to, key }) => {
	expect(keyInId(id)).toEqual({ to, key, start: id.indexOf(key) });
});

test.each([partId('index'), figureId('timeline'), markId('claim', 'history', 2), 'doubt'])(
	'The id %s holds no key',
	(id) => {
		expect(keyInId(id)).toBeUndefined();
	},
);

import { expect, test } from 'vitest';
import { readCsl } from '../../src/metadata/read-csl.ts';

const values = (data: unknown) => {
	const { addresses, ...found } = readCsl(data, 'register') ?? { addresses: [] };
	return {
		addresses,
		...Object.fromEntries(Object.entries(found).map(([name, one]) => [name, one.value])),
	};
};

test('CSL-JSON of a journal article', () => {
	expect(
		values({
			type: 'journal-article',
			title: 'Tides &amp; <i>flour</i>',
			author: [
				{ family: 'Marsh', given: 'Edda' },
				{ family: 'Wal', given: 'Jon', 'non-dropping-particle': 'van der' },
				{ literal: 'Mill Survey' },
			],
			issued: { 'date-parts': [[2021, 3]] },
			'container-title': 'Journal of Coastal Mills',
			volume: '12',
			page: '101-131',
			DOI: '10.5555/jcm.12',
			publisher: 'Harl University Press',
			URL: 'https://doi.org/10.5555/jcm.12',
		}),
	).toEqual({
		title: 'Tides & flour',
		authors: ['Marsh, Edda', 'van der Wal, Jon', 'Mill Survey'],
		published: '2021-03',
		container: 'Journal of Coastal Mills',
		volume: '12',
		pages: '101–131',
		doi: '10.5555/jcm.12',
		publisher: 'Harl University Press',
		kind: 'academic',
		addresses: ['https://doi.org/10.5555/jcm.12'],
	});
});

test('Open Library describes an ISBN', () => {
	expect(
		values({
			'ISBN:9780306406157': {
				url: 'https://books.example.org/books/1',
				title: 'Slow milling',
				authors: [{ name: 'Una Reed' }],
				publishers: [{ name: 'Harl Books' }],
				publish_date: 'March 2009',
			},
		}),
	).toEqual({
		title: 'Slow milling',
		authors: ['Reed, Una'],
		published: '2009-03',
		publisher: 'Harl Books',
		addresses: ['https://books.example.org/books/1'],
	});
});

test.each([[{}], [[]], ['words'], [{ 'ISBN:1': {} }], [null]])(
	'What is neither is nothing: %j',
	(data) => {
		expect(readCsl(data, 'register')).toBeUndefined();
	},
);

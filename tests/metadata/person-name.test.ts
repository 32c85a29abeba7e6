import { expect, test } from 'vitest';
import { authorNames } from '../../src/metadata/names/author-names.ts';

test.each([
	['Jane Doe', ['Doe, Jane']],
	['Doe, Jane', ['Doe, Jane']],
	['By Jane Doe, John Q. Roe and Ana de la Cruz', ['Doe, Jane', 'Roe, John Q.', 'de la Cruz, Ana']],
	['G. John Moss', ['Moss, G. John']],
	['Dr. Edda Marsh', ['Marsh, Edda']],
	// Nobody can tell from the name which of these is the family's.
	['Pablo Gavira Díaz', ['Pablo Gavira Díaz']],
	['Иван Мельников', ['Иван Мельников']],
	['مریم آسیابان و رضا رود', ['مریم آسیابان', 'رضا رود']],
	['Newsroom Staff', ['Newsroom Staff']],
	['admin', []],
	['https://www.facebook.com/jane', []],
	['jane@example.org', []],
])('%s', (written, names) => {
	expect(authorNames([{ name: written }])).toEqual(names);
});

test('A family name that is told as such is taken so', () => {
	expect(authorNames([{ name: 'Li Na', family: 'Li', given: 'Na' }])).toEqual(['Li, Na']);
	expect(authorNames([{ name: 'Jane Doe', isBody: true }])).toEqual(['Jane Doe']);
});

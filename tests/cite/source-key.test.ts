import { expect, test } from 'vitest';
import { findPublisher } from '../../src/cite/find-publisher.ts';
import { twinsOf } from '../../src/cite/same-source.ts';
import { sourceKey } from '../../src/cite/source-key.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';

test('A key has publisher, subject and year, and begins as the other keys of the publisher do', async () => {
	const content = await parsePublication();
	const key = (title: string, publisher = 'harbury-gazette', address = 'https://x.example.org/') =>
		sourceKey(content, { title, publisher, published: '2024-05-06', address });
	expect(key('The wheel that was stolen')).toBe('gazette-wheel-stolen-2024');
	expect(key('Reopening')).toBe('gazette-reopening-2024-2');
	// The one source it has is called after its subject, `almanac-1871`.
	expect(key('Rain', 'harl-library')).toBe('harl-library-rain-2024');
	expect(key('Мельница снова работает', 'north')).toBe('north-melnitsa-snova-2024');
	expect(key('آسیاب', 'north', 'https://x.example.org/news/old-mill.html')).toBe(
		'north-news-old-2024',
	);
	expect(key('آسیاب', 'north')).toBe('north-2024');
});

test('A publisher of two words is not called after the first of them', async () => {
	const files = (await readFixture('publication')).map((file) => ({
		path: file.path.replace('almanac-1871.yaml', 'the-leaf-rain-1871.yaml'),
		text: file.text.replace('publisher: harl-library', 'publisher: the-leaf'),
	}));
	const wishes = { publisher: 'the-leaf', title: 'Snow', published: '2024', address: '' };
	expect(sourceKey(parseContent('content', files), wishes)).toBe('the-leaf-snow-2024');
});

test('A publisher is known by its host, by its other sources, by its name, or is new', async () => {
	const content = await parsePublication();
	const found = (address: string, name?: string) => findPublisher(content, { address, name });
	expect(found('https://www.gazette.example.org/2025/x')).toMatchObject({ key: 'harbury-gazette' });
	expect(found('https://kystavisen.example.org/x', 'Other')).toMatchObject({ key: 'kystavisen' });
	expect(found('https://mirror.example.net/x', 'The Harbury Gazette')).toMatchObject({
		key: 'harbury-gazette',
	});
	expect(found('https://new.example.net/x', 'Hafen & Mühle')).toEqual({
		key: 'hafen-muhle',
		from: 'new',
		name: 'Hafen & Mühle',
	});
	expect(found('https://new.example.net/x', 'رادیو رود')).toMatchObject({
		key: 'new-example',
		name: 'رادیو رود',
	});
	// A person may have the key of a publisher, and one key names one of them.
	expect(found('https://new.example.net/x', 'Edda Marsh')).toMatchObject({ key: 'edda-marsh-2' });
	// A page on a platform is not the platform’s.
	expect(found('https://t.me/x/1', 'Harbury Gazette')).toMatchObject({
		key: 'harbury-gazette',
		from: 'its name',
	});
});

test('The same title on the same day is reported, whoever publishes it', async () => {
	const content = await parsePublication();
	const twins = twinsOf(content, { title: 'OLD mill — turns again', published: '2024-05-06' });
	expect(twins.map(({ key }) => key)).toEqual(['gazette-reopening-2024']);
	expect(twinsOf(content, { title: 'Old mill turns again', published: '2024-05-07' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { keyShape } from '../../src/check/rules/key-shape.ts';
import { parseContent } from '../../src/content/parse-content.ts';

function find(key: string) {
	const file = { path: `content/publishers/${key}.yaml`, text: 'name: A\nownership: private\n' };
	const content = parseContent('content', [file]);
	return keyShape.find({ content, today: '2025-06-30', language: 'en-GB', letters: '' })[0];
}

test.each([
	['überblick-2020', 'uberblick-2020'],
	['u\u0308berblick-2020', 'uberblick-2020'],
	['istanbul-ı', 'istanbul-i'],
	['færøyene', 'faeroyene'],
	['log-１871', 'log-1871'],
	['Log Of 1871', 'log-of-1871'],
	['lіt-1871', 'lit-1871'],
])('for `%s`, `%s` is proposed', (key, proposed) => {
	expect(find(key)?.hint).toContain(`\`${proposed}\``);
});

test.each([
	['альманах', 'U+0430'],
	['年鉴-1871', 'U+5E74'],
])('of `%s` the letter %s is named, and no name is proposed', (key, code) => {
	expect(find(key)?.message).toContain(code);
	expect(find(key)?.hint).not.toContain('`');
});

test('of a letter that only resembles one of a to z, the code point is named', () => {
	expect(find('lіt-1871')?.message).toContain('U+0456');
});

test('a key that is a number is refused, and the proposed name begins with a word', () => {
	expect(find('1919')?.hint).toContain('`year-1919`');
});

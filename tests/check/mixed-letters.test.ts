import { expect, test } from 'vitest';
import { mixedLetters } from '../../src/check/rules/mixed-letters.ts';
import { parseContent } from '../../src/content/parse-content.ts';

function hintsFor(text: string): string[] {
	const content = parseContent('content', [{ path: 'content/publishers/mill.yaml', text }]);
	const input = { content, today: '2025-06-30', language: 'en-GB', letters: '' };
	return mixedLetters.find(input).map(({ hint }) => hint);
}

// Letters that look Latin are written as escapes here where they are not.
test.each([
	['a Cyrillic letter in a Latin word', 'The t\u0438de', []],
	['one that looks the same', 'The tid\u0435 mill', ['Write `tide`, all in Latin letters.']],
	[
		'a Latin letter in a Cyrillic word',
		'Дом Tолстого',
		['Write `Толстого`, all in Cyrillic letters.'],
	],
	[
		'each of two words',
		'm\u0456ll M\u0430ll',
		['Write `mill`, all in Latin letters.', 'Write `Mall`, all in Latin letters.'],
	],
	['an abbreviation with a Russian ending', 'две SMSки', []],
	['two alphabets with a hyphen between them', 'IT-компания', []],
	['words of both alphabets', 'The дом', []],
	['a brand with a small Latin letter first', 'The i\u0424\u043e\u0440\u0443\u043c', []],
	[
		'a word that is mostly Cyrillic, in a Latin text',
		'The \u0422\u043el\u043e channel',
		['Write `Tolo`, all in Latin letters.'],
	],
	[
		'an abbreviation in a Latin text',
		'The A\u041a\u041c rifle',
		['Write `AKM`, all in Latin letters.'],
	],
	[
		'an abbreviation in a Cyrillic text',
		'Автомат A\u041aM',
		['Write `АКМ`, all in Cyrillic letters.'],
	],
	['a short word in a Latin text', 'The \u0441o-op', ['Write `co`, all in Latin letters.']],
])('%s (%s): %j', (_, note, expected) => {
	expect(hintsFor(`name: Mill\nownership: private\nnote: ${note}\n`)).toEqual(expected);
});

test.each([
	['the name of a field', 'n\u0430me: Mill\n'],
	['a key', 'name: Mill\nowner: mill-trust-\u0441o-2024\n'],
	['the address of a mark', 'name: Mill\nnote: See [it](term:tid\u0435)\n'],
	['a name, as others write it', 'name: Th\u0435 Mill\n'],
])('%s is not our own text', (_, text) => {
	expect(hintsFor(text)).toEqual([]);
});

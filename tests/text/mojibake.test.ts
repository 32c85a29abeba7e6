import { expect, test } from 'vitest';
import { findGarbled } from '../../src/text/letters/mojibake.ts';

/** A text as it looks after its UTF-8 was read as windows-1252. */
function misread(text: string): string {
	return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

test.each(['Moscow’s', '“quoted”', 'café', 'naïveté', 'мир', 'صلح', 'Köln', '5 °C'])(
	'%s in the wrong encoding is found, and what it was',
	(text) => {
		const found = findGarbled(`the ${misread(text)} here`);
		const word = text.split(' ').find((one) => /[^\0-\x7f]/.test(one));
		expect(found?.meant).toBe(word);
	},
);

test.each([
	['words in capitals before a quotation mark', 'the «CAFÉ» and «DÉJÀ…»'],
	['small letters before a quotation mark', '«très»… et «café»…'],
	['another script', 'Мельница стояла пустой. آسیاب خالی بود. Ελλάς'],
	['capitals of other languages', 'São Paulo, Ângela, Ñuñoa, Ørsted, Über, Ðà Nẵng, IRMÃ “Ana”'],
	['signs', '5 × 3 ± 2 … – “a” ‘b’ €20 £5 §3'],
])('There is nothing wrong with %s', (_, text) => {
	expect(findGarbled(text)).toBe(undefined);
});

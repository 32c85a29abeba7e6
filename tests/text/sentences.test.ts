import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/wording/sentences.ts';
import { factIn } from '../../src/text/wording/states-fact.ts';

const cut = (text: string) => sentencesOf(text, 'en-GB').map((sentence) => sentence.text.trim());

test.each([
	['One. Two! Three?', ['One.', 'Two!', 'Three?']],
	['The U.S. Congress met. It voted.', ['The U.S. Congress met.', 'It voted.']],
	['They left the U.S. The war ended.', ['They left the U.S.', 'The war ended.']],
	['See No. 1 of Mr. Smith. He wrote it.', ['See No. 1 of Mr. Smith.', 'He wrote it.']],
	['A line that\nis wrapped. Another.', ['A line that is wrapped.', 'Another.']],
])('%j is cut into its sentences', (text, sentences) => {
	expect(cut(text)).toEqual(sentences);
});

test('A sentence goes on after as many abbreviations as it has', () => {
	const names = 'Mr. '.repeat(8000);
	expect(cut(`${names}Smith came. He left.`)).toEqual([`${names}Smith came.`, 'He left.']);
	expect(cut('Mr.\u2028 \u2028Smith came. He left.')).toHaveLength(2);
});

test.each([
	['In 1921 they signed.', 'a date'],
	['It followed in August.', 'a date'],
	['Some 40,000 came.', 'a number'],
	['It took eleven weeks.', 'a number'],
	['She said “we have never been asked”.', 'a quotation'],
	['She said ‘we haven’t been asked at all’.', 'a quotation'],
	['He called it a “forced pause”.', undefined],
	['One of the two governments left.', undefined],
	['The twenty-first century began after 9/11.', undefined],
	['The G7 met, and it may march on.', undefined],
	['The dogs’ owner said that the cats’ did so too.', undefined],
])('%j states %j', (sentence, fact) => {
	expect(factIn(sentence, 'en-GB')).toBe(fact);
});

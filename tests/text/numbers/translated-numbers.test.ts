import { describe, expect, test } from 'vitest';
import { compareNumbers } from '../../../src/text/numbers/translated-numbers.ts';

function faults(language: string, quote: string, translation: string) {
	const { lost, added } = compareNumbers({ quote, language, translation, home: 'en-GB' });
	return { lost: lost.map(({ text }) => text), added: added.map(({ text }) => text) };
}

describe('A number said in another way is the same number', () => {
	test.each([
		['ru', 'около 560 млн долларов в 2023 году', 'about 560 million dollars in 2023'],
		['ru', 'две трети из 15 тыс. рабочих', 'two thirds of the 15,000 workers'],
		['ru', 'оба посла подписали пять меморандумов', 'both ambassadors signed five memoranda'],
		['ru', 'ни одной сделки', 'not one deal'],
		[
			'ru',
			'03.07.2025 стороны встретились впервые',
			'on 3 July 2025 the sides met for the first time',
		],
		['ru', 'рост на 2,3 процента', 'a rise of 2.3 per cent'],
		['ru', 'в XX веке', 'in the 20th century'],
		['ru', 'в начале 90-х годов', 'in the early 1990s'],
		['ru', 'полторы тысячи человек', '1,500 people'],
		['fa', 'در ۱۲ تیر ۱۴۰۴', 'on 3 July 2025'],
		['fa-AF', 'در هشت ماه سال ۱۴۰۳', 'in eight months of the year 1403'],
		['fa-AF', 'در سال ۱۴۰۳', 'in 2024–25'],
		['fa', 'سه میلیون نفر و ۲۰ درصد', 'three million people and 20 per cent'],
		['ar', '٣٫٥ مليون لاجئ', '3.5 million refugees'],
		['zh', '7月3日，三百二十人，1.5亿元', 'on 3 July, 320 people, 150 million yuan'],
		['zh', '两国关系', 'relations of the two countries'],
		['de', 'zwei Diplomaten für die beiden Konsulate', 'two diplomats for the two consulates'],
		['de', 'rund 1,5 Mrd. Euro', 'some 1.5 billion euros'],
		['de', 'zweihundertfünfzig Menschen', '250 people'],
		['de', 'rund dreißigtausend Menschen', 'about thirty thousand people'],
		['ru', 'пять тысяч миллионов рублей', 'five thousand million roubles'],
		['pl', 'w marcu 2006 roku', 'in March 2006'],
		['pl', 'trzech z pięciu posłów', 'three of the five envoys'],
		['hi', '१,२३,४५६ लोग', '123,456 people'],
	])('%s: %s', (language, quote, translation) => {
		expect(faults(language, quote, translation)).toEqual({ lost: [], added: [] });
	});
});

describe('A number that changed is reported for the side that has it', () => {
	test.each([
		['ru', '560 млн долларов', '560 billion dollars', ['560 млн'], ['560 billion']],
		['ru', 'двумя странами', 'three countries', ['двумя'], ['three']],
		['ru', 'рост на 2,3 процента', 'a rise of 23 per cent', ['2,3 процента'], ['23 per cent']],
		['de', 'zweihundertfünfzig', '205 people', ['zweihundertfünfzig'], ['205']],
		['fa', '۲۷ مخفیگاه', '25 hideouts', ['27'], ['25']],
		['fa', 'در سال ۱۴۰۳', 'in 2023', ['1403'], ['2023']],
		['ar', '٣٬٠٠٠ شخص', '300 people', ['3٬000'], []],
		['zh', '5万人', '5,000 people', ['50000'], []],
		['pl', '15 tys. osób', '15 people', ['15 tys'], []],
		['ru', 'стороны встретились', 'the sides met in 2024', [], ['2024']],
	])('%s: %s', (language, quote, translation, lost, added) => {
		expect(faults(language, quote, translation)).toEqual({ lost, added });
	});
});

/** The months of the solar calendar by their names in Iran, and in Dari and Pashto in Afghanistan. */
const names: readonly (readonly string[])[] = [
	['فروردین', 'حمل', 'وری'],
	['اردیبهشت', 'ثور', 'غویی'],
	['خرداد', 'جوزا', 'غبرګولی'],
	['تیر', 'سرطان', 'چنګاښ'],
	['مرداد', 'اسد', 'زمری', 'امرداد'],
	['شهریور', 'سنبله', 'وږی'],
	['مهر', 'میزان', 'تله'],
	['آبان', 'عقرب', 'لړم'],
	['آذر', 'قوس', 'لیندۍ'],
	['دی', 'جدی', 'مرغومی'],
	['بهمن', 'دلو', 'سلواغه'],
	['اسفند', 'حوت', 'کب'],
];

const byName = new Map(
	names.flatMap((month, index) => month.map((name) => [letters(name), index + 1] as const)),
);

/** Folds letters that can be written in two ways. */
function letters(word: string): string {
	return word
		.replaceAll(/[يىېۍ]/g, 'ی')
		.replaceAll('ك', 'ک')
		.replaceAll('ګ', 'گ')
		.replaceAll('\u200c', '');
}

/** The number of a month of the solar calendar; `undefined` if the word is not one. */
export function jalaliMonth(word: string): number | undefined {
	return byName.get(letters(word));
}

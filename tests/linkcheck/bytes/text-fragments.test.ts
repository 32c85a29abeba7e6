import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { page } from './lock-pages.ts';

const words =
	'A résumé of the naïve façade was read in Zürich by Ångström; the ﬁle said “Łódź” and “Straße”.';

function at(text: string, shown = words): Cited {
	return {
		fragment: `:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`,
		body: page(shown),
	};
}

test('Words of a text fragment are found by their base letters, as browsers find them', async () => {
	const { verdicts } = await checkCited({
		accents: at('resume of the'),
		cedilla: at('facade was read'),
		capitals: at('THE NAIVE'),
		stroke: at('Lodz'),
		sharp: at('Strasse'),
		ligature: at('the file said'),
		marks: at('said "Łódź"'),
		softHyphens: at('afternoon', 'The after\u00ADnoon.'),
		width: at('lock', 'The ｌｏｃｋ is old.'),
		yo: at('еще раз', 'Он ещё раз вышел.'),
		accentsTheOtherWay: at('the löck', 'The lock is old.'),
		end: { fragment: ':~:text=A%20resume,Angstrom', body: page(words) },
		xhtml: {
			...at('one here', 'one here'),
			headers: { 'content-type': 'application/xhtml+xml' },
			body: '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><select/><div hidden="hidden"/><p>It has <![CDATA[one here]]> and <br/> there.</p></body></html>',
		},
		afterVoid: at('one here', '<input hidden><img src="a"><br hidden>one<wbr> here'),
		lineBreak: at('one here', 'one<br>here'),
		nextBlock: { fragment: ':~:text=one%20here,two', body: page('one here', 'two there') },
	});
	expect(new Set(Object.values(verdicts))).toEqual(new Set(['ok']));
});

test('Other letters, parts of words and words of two blocks are not found', async () => {
	const { verdicts } = await checkCited({
		absent: at('zebra'),
		shortI: at('Иод', 'Старый Йод вышел.'),
		part: at('resum'),
		blocks: { fragment: ':~:text=one%20here%20two', body: page('one here', 'two there') },
		cells: { fragment: ':~:text=one%20two', body: page('<table><td>one<td>two</table>') },
		frame: at('one here', '<iframe srcdoc="one here"></iframe>'),
		digit: at('12 days', 'It took 11 days.'),
		vowelSign: at('कल', 'वह कला है'),
	});
	expect(new Set(Object.values(verdicts))).toEqual(new Set(['anchor']));
});

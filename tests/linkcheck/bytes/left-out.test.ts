import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { filler, lockPage, table, withSentence } from './lock-pages.ts';

test('A “not” in any language, or the end of a paragraph, that a quote leaves out is reported with its words', async () => {
	const english = 'The board is not, whatever they say in town, allowed to close the gate.';
	const { pages, expected } = table({
		not: ['note', withSentence(english, 'The board is [...] allowed to close the gate')],
		dots: [
			'note',
			withSentence('The board does not, it says, own the gate.', 'The board does ... own the gate'),
		],
		contracted: [
			'note',
			withSentence(
				'The board doesn’t, it says, in truth own the gate.',
				'The board [...] own the gate',
			),
		],
		before: [
			'note',
			withSentence(
				'The board is not allowed to close the gate.',
				'[...] allowed to close the gate',
			),
		],
		after: [
			'note',
			withSentence('Der Rat wird das Tor im Mai nicht schließen.', 'Der Rat wird das Tor […]'),
		],
		russian: [
			'note',
			withSentence('Совет никогда и ни за что не закроет ворота.', 'Совет [...] закроет ворота'),
		],
		german: [
			'note',
			withSentence(
				'Der Rat wird auf keinen Fall das Tor schließen.',
				'Der Rat wird […] das Tor schließen',
			),
		],
		french: [
			'note',
			withSentence(
				'Le conseil n’a, dit-il, jamais voulu fermer la porte.',
				'Le conseil […] voulu fermer la porte',
			),
		],
		spanish: [
			'note',
			withSentence(
				'El consejo nunca, dice, quiso cerrar la puerta.',
				'El consejo […] quiso cerrar la puerta',
			),
		],
		italian: [
			'note',
			withSentence(
				'Il consiglio non ha, dice, voluto chiudere la porta.',
				'Il consiglio […] voluto chiudere la porta',
			),
		],
		turkish: [
			'note',
			withSentence('Kurul kapıyı hiçbir zaman mayısta kapatmaz dedi.', 'Kurul kapıyı […] dedi'),
		],
		persian: [
			'note',
			withSentence('شورا هرگز و به هیچ وجه دروازه را بسته است.', 'شورا [...] دروازه را بسته است'),
		],
		arabic: [
			'note',
			withSentence(
				'قال المجلس إنه لن يقوم، كما قيل، بإغلاق البوابة.',
				'قال المجلس إنه [...] بإغلاق البوابة',
			),
		],
		ukrainian: [
			'note',
			withSentence('Рада ніколи, як кажуть, закриє ворота.', 'Рада [...] закриє ворота'),
		],
		chinese: [
			'note',
			withSentence('委員會表示他們不會在五月關閉上閘門。', '委員會表示他們……在五月關閉上閘門'),
		],
		paragraphs: [
			'note',
			{
				body: lockPage(
					'The board will close the hut in May.',
					filler,
					'Few would miss the gate in winter.',
				),
				quote: 'The board will close [...] the gate in winter',
			},
		],
		items: [
			'note',
			{
				body: lockPage(
					filler,
					'<ul><li>It will close the hut.</li><li>It will open the gate.</li></ul>',
				),
				quote: 'It will close [...] the gate',
			},
		],
		harmless: [
			'ok',
			withSentence(
				'The gate, which was built in 1871, opens at noon.',
				'The gate [...] opens at noon',
			),
		],
		otherSentence: [
			'ok',
			withSentence(
				'It is not so. The gate, of oak, opens at noon.',
				'[...] The gate […] opens at noon',
			),
		],
		ownDots: [
			'ok',
			withSentence('The gate opens at noon… not a minute later.', 'The gate opens at noon…'),
		],
		partOfWord: [
			'ok',
			withSentence(
				'The gate, a noted knot of beams, opens at noon.',
				'The gate [...] opens at noon',
			),
		],
		moscow: [
			'ok',
			withSentence('委員會在莫斯科非常清楚地說明未來的計劃。', '委員會……說明未來的計劃'),
		],
		numbered: [
			'ok',
			withSentence('The gate of lock No. 5 opens at noon.', 'The gate [...] opens at noon'),
		],
		numberedInRussian: [
			'ok',
			withSentence('Ворота шлюза № 5 открывают в полдень.', 'Ворота [...] открывают в полдень'),
		],
		notNumbered: [
			'note',
			withSentence('The gate at no time in May opens at noon.', 'The gate [...] opens at noon'),
		],
		born: [
			'ok',
			withSentence(
				'Le gardien, né en 1950 dans le Pas-de-Calais, ouvre la porte.',
				'Le gardien […] ouvre la porte',
			),
		],
		africa: ['ok', withSentence('委員會派往非洲的無人機已經抵達。', '委員會……已經抵達')],
		neverCame: ['note', withSentence('委員會從未來過這個閘門。', '委員會……這個閘門')],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.not.words).toContain(
		'the words that it leaves out have a “not”: “not, whatever they say in town,”',
	);
	expect(told.paragraphs.words).toContain('its parts are in different paragraphs');
	expect(told.paragraphs.words).toContain('the hut in May');
});

test('A quote that runs from one text of a page into the next, without the end of a sentence, is reported', async () => {
	const across = (body: string, quote: string) => ({
		body: lockPage(filler).replace('</main>', `${body}</main>`),
		quote,
	});
	const long =
		'The keeper of the upper gate, who had come to the lock as a boy of nine, closed it in May';
	const { pages, expected } = table({
		headlines: [
			'note',
			across(
				'<ul><li><a href="a">Keeper resigns</a></li><li><a href="b">after long trial boat comes home</a></li></ul>',
				'Keeper resigns after long trial',
			),
		],
		headings: [
			'note',
			across(
				'<h3>The upper gate is closed</h3><h3>Boat of the year wins a prize</h3>',
				'The upper gate is closed Boat of the year',
			),
		],
		inQuotes: [
			'note',
			across('<p>Keeper “resigns”</p><p>A boat comes home</p>', 'Keeper “resigns” A boat comes'),
		],
		chinese: [
			'note',
			across('<li>守门人辞职</li><li>审判后船只回家</li>', '守门人辞职审判后船只回家'),
		],
		sentences: [
			'ok',
			across(
				'<p>The gate is closed.</p><p>The boat waits.</p>',
				'The gate is closed. The boat waits.',
			),
		],
		listInSentence: [
			'ok',
			across(
				'<p>The board closed:</p><ul><li>the upper gate,</li><li>the hut;</li><li>the bridge</li></ul>',
				'The board closed: the upper gate, the hut; the bridge',
			),
		],
		alsoWhole: [
			'ok',
			across(
				'<h2>Keeper resigns</h2><p>after long trial</p><p>Keeper resigns after long trial</p>',
				'Keeper resigns after long trial',
			),
		],
		cells: [
			'ok',
			across(
				'<table><tr><th>Year</th><th>Boats</th></tr><tr><td><p>2019</p></td><td>12</td></tr></table>',
				'Year Boats 2019 12',
			),
		],
		lines: [
			'ok',
			across(
				`<div>${long}</div><div>and opened it in June</div>`,
				'closed it in May and opened it',
			),
		],
		note: [
			'ok',
			across(
				'<p>The keeper<sup><a href="#n1">1</a></sup> resigns in May</p>',
				'The keeper resigns in May',
			),
		],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.headlines.words).toContain('into the next, and no sentence ends between them');
});

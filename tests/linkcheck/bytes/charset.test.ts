import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';

const russian = 'верхние ворота были закрыты одиннадцать дней в мае';
const counter = `<script>/* ${'a line of a counter '.repeat(90)}*/</script>`;
const named = (charset: string) =>
	`<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

function old(charset: string, quote: string, head: string, type = 'text/html'): Cited {
	const text = `<html><head>${head}<title>F</title></head><body><p>${quote}.</p></body></html>`;
	return { headers: { 'content-type': type }, body: iconv.encode(text, charset), quote };
}

/** A page of some length, so that the words in it show what they were written in. */
const long = `Смотритель шлюза записал в книгу, что ${russian}. Никто не спросил его, почему так вышло. Весной лодки снова пошли вверх по реке, и дети стояли на берегу`;

test('Pages that name their charset late, in a title, wrongly or not at all are read as a browser reads them, or called unreadable', async () => {
	const { verdicts } = await checkCited({
		late: old('windows-1251', russian, counter + named('windows-1251')),
		lateShort: old('koi8-r', russian, `${counter}<meta charset=koi8-r>`),
		lateJapanese: old(
			'shift_jis',
			'上の門は五月に十一日間閉じていた',
			counter + named('Shift_JIS'),
		),
		lateChinese: old('gbk', '上闸门五月里关了十一天', counter + named('gb2312')),
		latePolish: old(
			'windows-1250',
			'górna brama była zamknięta jedenaście dni',
			counter + named('windows-1250'),
		),
		inTitle: old('windows-1251', russian, `<title>${named('windows-1251')}</title>`),
		unnamed: { ...old('windows-1251', long, ''), quote: russian },
		unnamedOlder: { ...old('koi8-r', long, ''), quote: russian },
		inTime: old('windows-1251', russian, named('windows-1251')),
		drifted: {
			...old('windows-1251', long, counter + named('windows-1251')),
			quote: russian.replace('одиннадцать', 'двенадцать'),
		},
	});
	expect(verdicts).toEqual({
		...{ late: 'ok', lateShort: 'ok', lateJapanese: 'ok', lateChinese: 'ok', latePolish: 'ok' },
		...{ inTitle: 'ok', unnamed: 'ok', unnamedOlder: 'ok', inTime: 'ok', drifted: 'drift' },
	});
});

test('Pages that name no charset are read in the legacy charset of their language, or else as Western European', async () => {
	const unnamed = (charset: string, quote: string, text: string) => ({
		...old(charset, text, ''),
		quote,
	});
	const turkish = 'Bakan, görüşmelerin şubat ayında yeniden başlayacağını söyledi';
	const polish = 'łodzie czekały na rzece, a śluza była zamknięta';
	const hungarian = 'a felső kaput tizenegy napig zárva tartották';
	const norwegian = 'slusen ble stengt på grunn av små båter som lå der';
	const portuguese = 'a informação não foi publicada, e as decisões são más';
	const { verdicts } = await checkCited({
		turkish: unnamed('windows-1254', turkish, `${turkish}; heyetin yarın yola çıkacağı bildirildi`),
		polish: unnamed(
			'windows-1250',
			polish,
			`Górna ${polish}, jak się później okazało, przez cały maj`,
		),
		polishOnUnix: unnamed(
			'iso-8859-2',
			polish,
			`Górna ${polish}, jak się później okazało, przez cały maj`,
		),
		hungarian: unnamed(
			'windows-1250',
			hungarian,
			`Májusban ${hungarian}, és később sem nyitották ki őket, mert a könyvből eltűnt egy fűzött lap, és az őrök közül senki sem törődött vele`,
		),
		persian: unnamed(
			'windows-1256',
			'دروازه بالا يازده روز بسته بود',
			'نگهبان در دفتر نوشت که دروازه بالا يازده روز بسته بود و کسى نپرسيد چرا',
		),
		norwegian: unnamed(
			'windows-1252',
			norwegian,
			`Det står at ${norwegian}, også på våren. `.repeat(9),
		),
		portuguese: unnamed('windows-1252', portuguese, `Disse que ${portuguese}. `.repeat(9)),
	});
	expect(verdicts).toEqual({
		...{ turkish: 'ok', polish: 'ok', polishOnUnix: 'ok', hungarian: 'ok', persian: 'ok' },
		...{ norwegian: 'ok', portuguese: 'ok' },
	});
});

test('A page that a browser shows as garbled text is unreadable, not drift', async () => {
	const wrong = (charset: string, said: string, text: string) => ({
		...old(charset, text, '', `text/html; charset=${said}`),
		quote: 'words that nobody can find in it',
	});
	const { verdicts } = await checkCited({
		cyrillicAsWestern: wrong('windows-1251', 'iso-8859-1', long),
		olderAsWestern: wrong('koi8-r', 'windows-1252', long),
		cyrillicAsCyrillic: wrong('koi8-r', 'windows-1251', long),
		utf8AsWestern: wrong('utf8', 'windows-1252', long),
		greekAsWestern: wrong(
			'windows-1253',
			'windows-1252',
			'Ο φύλακας έγραψε στο βιβλίο ότι η επάνω πύλη έμεινε κλειστή έντεκα μέρες τον Μάιο και κανείς δεν τον ρώτησε',
		),
		cyrillicAsUtf8: wrong('windows-1251', 'utf-8', long),
		french: wrong(
			'windows-1252',
			'windows-1252',
			'Où étaient les élèves du lycée près de la forêt ? Là-bas, à côté du château où naît l’été…… — « Déjà ! »',
		),
		russian: wrong('windows-1251', 'windows-1251', long),
	});
	expect(verdicts).toEqual({
		...{ cyrillicAsWestern: 'unreadable', olderAsWestern: 'unreadable' },
		...{ cyrillicAsCyrillic: 'unreadable', utf8AsWestern: 'unreadable' },
		...{ greekAsWestern: 'unreadable', cyrillicAsUtf8: 'unreadable' },
		...{ french: 'drift', russian: 'drift' },
	});
});

test('UTF-8 with a few wrong bytes is read as UTF-8, and old text as before, if no charset is named', async () => {
	const quote = 'the keeper’s “book” – closed';
	const wrong = Buffer.from('<!-- caf\xe9 -->', 'latin1');
	const page = (text: string) => Buffer.from(`<title>F</title><p>${text}</p>`);
	const html = { 'content-type': 'text/html' };
	const { verdicts } = await checkCited({
		quotes: { headers: html, body: Buffer.concat([page(`They saw ${quote}.`), wrong]), quote },
		russian: { headers: html, body: Buffer.concat([wrong, page(long)]), quote: russian },
		french: old('windows-1252', 'à l’été, la «CITÉ» a été fermée', ''),
		capitals: old('windows-1252', 'la «CITÉ», où «LIBERTÉ» fut écrit', ''),
		drifted: {
			...{ headers: html, body: Buffer.concat([page(`They saw ${quote}.`), wrong]) },
			quote: quote.replace('closed', 'open'),
		},
	});
	const sound = { quotes: 'ok', russian: 'ok', french: 'ok', capitals: 'ok' };
	expect(verdicts).toEqual({ ...sound, drifted: 'drift' });
});

test('A page in UTF-16 that does not say so is unreadable', async () => {
	const words = 'the upper gate was closed for eleven days in May';
	const body = Buffer.from(`<title>F</title><p>They heard that ${words}.</p>`, 'utf16le');
	const headers = { 'content-type': 'text/html' };
	const { verdicts } = await checkCited({
		unnamed: { headers, body, quote: words },
		named: { headers: { 'content-type': 'text/html; charset=utf-16le' }, body, quote: words },
	});
	expect(verdicts).toEqual({ unnamed: 'unreadable', named: 'ok' });
});

test('A page that its server calls UTF-16 is unreadable if it is not, as browsers show no word of it', async () => {
	const english = `<!doctype html><title>F</title><p>${'They heard of it. '.repeat(40)}</p><p>It was written that the upper gate was closed.</p>`;
	const called = (name: string, body: Buffer, quote = 'the upper gate was closed') => ({
		headers: { 'content-type': `text/html; charset=${name}` },
		...{ body, quote },
	});
	const page = (text: string, charset = 'utf-8') =>
		iconv.encode(`<!doctype html><title>F</title><p>${text}</p>`, charset);
	const chinese = '上闸门五月里关了十一天';
	const { verdicts, told } = await checkCited({
		ascii: called('utf-16', Buffer.from(english)),
		littleEndian: called('UTF-16LE', Buffer.from(english)),
		bigEndian: called('utf-16be', Buffer.from(english)),
		russian: called('utf-16', page(long), russian),
		olderRussian: called('utf-16', page(long, 'windows-1251'), russian),
		plain: {
			...called('utf-16', Buffer.from('The upper gate was closed for the winter.')),
			headers: { 'content-type': 'text/plain; charset=utf-16' },
		},
		otherOrder: called('utf-16be', page(english, 'utf-16le')),
		right: called('utf-16', page(english, 'utf-16le')),
		rightChinese: called('utf-16be', page(chinese, 'utf-16be'), chinese),
		rightDrifted: called('utf-16', page(chinese, 'utf-16le'), chinese.replace('五', '六')),
		marked: called('utf-16', Buffer.from(`\uFEFF${english}`)),
	});
	expect(verdicts).toEqual({
		...{ ascii: 'unreadable', littleEndian: 'unreadable', bigEndian: 'unreadable' },
		...{ russian: 'unreadable', olderRussian: 'unreadable', plain: 'unreadable' },
		...{ otherOrder: 'unreadable', right: 'ok', rightChinese: 'ok' },
		...{ rightDrifted: 'drift', marked: 'ok' },
	});
	expect(told.ascii.words).toContain('says that the page is in UTF-16, but it is not');
});

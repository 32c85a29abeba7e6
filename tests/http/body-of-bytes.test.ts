import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { bodyOfBytes } from '../../src/http/body/body-of-bytes.ts';

const encodings = [
	['windows-1252', 'L’été — “œuvre” €'],
	['windows-1251', 'Съешь ещё этих булок — «да»'],
	['koi8-r', 'Съешь ещё этих мягких булок'],
	['gbk', '证据与引文'],
	['gb18030', '证据与引文𠮷'],
	['shift_jis', '証拠と引用ソ表'],
	['euc-kr', '증거와 인용 똠'],
	['windows-1256', 'الدليل والاقتباس پگچ'],
	['utf-16le', 'Evidence – Beweis – доказательство'],
	['utf-16be', 'Evidence – Beweis – доказательство'],
] as const;

describe.each(encodings)('a page in %s', (charset, text) => {
	test('is read by its header', () => {
		const bytes = iconv.encode(`<p>${text}</p>`, charset);
		const body = bodyOfBytes(bytes, `text/html; charset="${charset.toUpperCase()}"`);
		expect(body).toMatchObject({ mediaType: 'text/html', charset, text: `<p>${text}</p>` });
	});
});

/** A page in UTF-16 cannot say so in ASCII; it has its mark or its header. */
const asciiBased = encodings.filter(([charset]) => !charset.startsWith('utf-16'));

test.each(asciiBased)('a page in %s is read by its meta elements', (charset, text) => {
	for (const meta of [
		`<meta charset=${charset}>`,
		`<META content='text/html; charset=${charset}' HTTP-EQUIV="Content-Type">`,
	]) {
		const page = `<!doctype html><!-- <meta charset="utf-8"> -->${meta}<p>${text}`;
		const body = bodyOfBytes(iconv.encode(page, charset), 'text/html');
		expect(body.charset).toBe(charset);
		expect(body.text).toContain(text);
	}
});

test.each(['iso-8859-1', 'latin1', 'ASCII', 'us-ascii', 'l1', 'cp1252'])(
	'the label %s means windows-1252',
	(label) => {
		const body = bodyOfBytes(Uint8Array.of(0x93, 0x80, 0x94), `text/plain;charset=${label}`);
		expect(body).toMatchObject({ charset: 'windows-1252', text: '“€”' });
	},
);

test('a byte order mark outweighs header and meta, and is not text', () => {
	const utf8 = Buffer.from('\uFEFF<meta charset="koi8-r">ё');
	expect(bodyOfBytes(utf8, 'text/html; charset=windows-1251')).toMatchObject({
		charset: 'utf-8',
		text: '<meta charset="koi8-r">ё',
	});
	const utf16 = Buffer.from('\uFEFFё', 'utf16le');
	expect(bodyOfBytes(utf16, 'text/html; charset=utf-8')).toMatchObject({
		charset: 'utf-16le',
		text: 'ё',
	});
});

test('the header outweighs the meta element', () => {
	const page = iconv.encode('<meta charset="utf-8">ё', 'windows-1251');
	expect(bodyOfBytes(page, 'text/html; charset=windows-1251').text).toContain('ё');
});

test.each([
	['after the first 1024 bytes', `<head><script>${' '.repeat(5000)}</script>`],
	['in a title', '<head><title>'],
	['after a head that a page does not name', ' '.repeat(1024)],
	['in a body that begins at once', '<body>'],
])('a meta element is heard %s', (_, before) => {
	const page = iconv.encode(`${before}<meta charset="koi8-r">ё`, 'koi8-r');
	expect(bodyOfBytes(page, 'text/html')).toMatchObject({
		charset: 'koi8-r',
		text: expect.stringContaining('ё') as string,
	});
});

test.each([
	['late in a body', `<head></head><body><p>${'words '.repeat(300)}`],
	['in a script', '<head><script>"'],
	['in a comment', '<!-- '],
])('a meta element is not heard %s', (_, before) => {
	const page = `${before}<meta charset="koi8-r">ё`;
	expect(bodyOfBytes(Buffer.from(page), 'text/html').charset).toBe('utf-8');
});

test.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const)(
	'a page in %s that names no encoding is known by its words',
	(charset) => {
		const page = `<title>Шлюз</title><p>Смотритель записал в книгу, что верхние ворота были закрыты одиннадцать дней — «из-за льда».`;
		expect(bodyOfBytes(iconv.encode(page, charset), 'text/html')).toMatchObject({ charset });
	},
);

test.each([
	[
		'windows-1252',
		'Où étaient les élèves du lycée près de la forêt ? Là-bas, à côté du château où naît l’été, déjà fermé.',
	],
	[
		'gbk',
		'看守人在簿子里写道，上闸门五月里关了十一天。没有人问为什么。第二年春天，船又开了，孩子们站在岸上看。',
	],
	[
		'windows-1256',
		'كتب الحارس في دفتره أن البوابة العليا أغلقت أحد عشر يوما في مايو ولم يسأل أحد عن السبب في ذلك',
	],
	[
		'windows-1253',
		'Ο φύλακας έγραψε στο βιβλίο ότι η επάνω πύλη έμεινε κλειστή έντεκα μέρες τον Μάιο και κανείς δεν ρώτησε',
	],
] as const)('words in %s without a declared charset are not read as Cyrillic', (charset, text) => {
	const taken = charset === 'gbk' ? 'windows-1252' : charset;
	expect(bodyOfBytes(iconv.encode(text, charset), 'text/html').charset).toBe(taken);
});

test('a few Greek or Russian words without a name for their encoding are not guessed at', () => {
	for (const [charset, text] of [
		['windows-1251', 'Ворота закрыты до весны'],
		['windows-1253', 'Η πύλη έμεινε κλειστή'],
	] as const) {
		expect(bodyOfBytes(iconv.encode(text, charset), 'text/html').charset).toBe('windows-1252');
	}
});

test('Greek with accents is not read as Cyrillic', () => {
	const text = 'Δεν επιτρέπονται νέες εγγραφές επί του παρόντος.';
	expect(bodyOfBytes(iconv.encode(text, 'windows-1253'), 'text/html').charset).toBe('windows-1253');
});

test('a page that declares UTF-16 in single bytes is UTF-8', () => {
	expect(bodyOfBytes(Buffer.from('<meta charset="utf-16">ё'), 'text/html').text).toContain('ё');
});

test('an unknown label is passed over', () => {
	const page = Buffer.from('<meta charset="klingon">ё');
	expect(bodyOfBytes(page, 'text/html; charset=vulcan').charset).toBe('utf-8');
});

test('without a word on its encoding, UTF-8 is known by its form and the rest is windows-1252', () => {
	expect(bodyOfBytes(Buffer.from('ё'), 'text/html').charset).toBe('utf-8');
	expect(bodyOfBytes(Uint8Array.of(0x93), 'text/html').text).toBe('“');
});

test('XML is read by its declaration', () => {
	const xml = iconv.encode('<?xml version="1.0" encoding="koi8-r"?><a>ё</a>', 'koi8-r');
	expect(bodyOfBytes(xml, 'application/rss+xml').text).toContain('ё');
});

test('PDF keeps its bytes and has no text, whatever the server calls it', () => {
	const bytes = Buffer.from('%PDF-1.7 …');
	for (const type of ['application/pdf', 'application/octet-stream', 'text/html', undefined]) {
		expect(bodyOfBytes(bytes, type)).toEqual({ mediaType: 'application/pdf', bytes });
	}
});

test('HTML without a content type is known by its beginning', () => {
	const body = bodyOfBytes(Buffer.from('\n<!DOCTYPE html><p>Hi'), undefined);
	expect(body.mediaType).toBe('text/html');
	expect(bodyOfBytes(Uint8Array.of(1, 2), undefined)).not.toHaveProperty('text');
});

test.each([
	'<p>Hi',
	' <div class="a">Hi',
	'<title>Hi</title>',
	'<script>1</script>',
	'<!-- Hi -->',
])('A body that begins as %s is HTML, even if the server gives a generic type', (text) => {
	for (const type of [undefined, '*/*', 'application/unknown', 'application/octet-stream']) {
		expect(bodyOfBytes(Buffer.from(text), type)).toMatchObject({ mediaType: 'text/html', text });
	}
});

test('Bytes that only resemble the beginning of HTML, or begin as UTF-16, are not read as HTML', () => {
	expect(bodyOfBytes(Buffer.from('<pets>'), undefined)).not.toHaveProperty('text');
	const words = iconv.encode('Words', 'utf-16le', { addBOM: true });
	expect(bodyOfBytes(words, undefined)).toMatchObject({ mediaType: 'text/plain', text: 'Words' });
});

test('images have no text', () => {
	expect(bodyOfBytes(Uint8Array.of(1, 2), 'Image/PNG')).not.toHaveProperty('text');
});

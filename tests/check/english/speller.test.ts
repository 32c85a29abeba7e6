import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spellerFrom } from '../../../src/check/english/speller.ts';

let folder: string;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'speller-'));
	file = join(folder, 'kept/words.txt');
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

/** A small dictionary: `s` makes a plural, `u` puts `un` before, `c` is never a word by itself. */
const small = (...lines: string[]) => ({
	aff: Buffer.from(
		[
			'SET UTF-8',
			'ONLYINCOMPOUND c',
			'FORBIDDENWORD f',
			'KEEPCASE k',
			'PFX u Y 1',
			'PFX u 0 un .',
			'SFX s Y 1',
			'SFX s 0 s .',
			'',
		].join('\n'),
	),
	dic: Buffer.from([String(lines.length), ...lines, ''].join('\n')),
});

test('A word cached by an earlier run is a word, and no other is', () => {
	const first = spellerFrom(dictionary, file);
	const next = spellerFrom(dictionary, file);
	// The forms are looked up in the file, not worked out again.
	expect(Object.keys(next.data)).toEqual([]);
	const words = Object.keys(first.data);
	expect(words.length).toBeGreaterThan(100_000);
	const some = words.filter((_, index) => index % 11 === 0);
	const asked = some.flatMap((word) => [
		word,
		`${word}x`,
		word.slice(1),
		word.toUpperCase(),
		word.charAt(0).toUpperCase() + word.slice(1),
	]);
	const others = ['', ' ', '\n', 'a\nb', '21st', '11th', '11st', '1th', 'constructor', '__proto__'];
	const differing = [...asked, ...others].filter(
		(word) => first.correct(word) !== next.correct(word),
	);
	expect(differing).toEqual([]);
	expect(next.correct('recognises')).toBe(true);
	expect(next.correct('recogniszes')).toBe(false);
});

test('The flags of a word in the dictionary are cached with it', () => {
	const kept = join(folder, 'flags.txt');
	const words = small('mill/su', 'Leeds/k', 'th/c', 'wheele/f', 'sluice/s');
	const first = spellerFrom(words, kept);
	const next = spellerFrom(words, kept);
	const asked = [
		'mill',
		'unmills',
		'Mills',
		'Leeds',
		'LEEDS',
		'th',
		'wheele',
		'sluices',
		'unsluice',
	];
	const said = asked.map((word) => [word, first.correct(word)]);
	expect(asked.map((word) => [word, next.correct(word)])).toEqual(said);
	expect(said.filter(([, isWord]) => isWord).map(([word]) => word)).toEqual([
		'mill',
		'unmills',
		'Mills',
		'Leeds',
		'sluices',
	]);
});

test('The cache of one dictionary is not used for another', () => {
	const kept = join(folder, 'other.txt');
	spellerFrom(small('mill'), kept);
	expect(spellerFrom(small('weir'), kept).correct('mill')).toBe(false);
	expect(spellerFrom(small('weir'), kept).correct('weir')).toBe(true);
});

test.each([
	['cut off in its first line', (text: string) => text.slice(0, 20)],
	['cut off among its words', (text: string) => text.slice(0, -4)],
	['full of zeros at its end', (text: string) => `${text.slice(0, -4)}${'\0'.repeat(4)}`],
	['empty', () => ''],
	['something else', () => '{"version":'],
])('A cached file that is %s is computed again', async (_, spoil) => {
	const kept = join(folder, 'spoilt.txt');
	spellerFrom(small('mill/s'), kept);
	const whole = await readFile(kept, 'utf8');
	await writeFile(kept, spoil(whole));
	expect(spellerFrom(small('mill/s'), kept).correct('mills')).toBe(true);
	expect(await readFile(kept, 'utf8')).toBe(whole);
});

test('Without a writable cache words are still looked up, and no file is left', async () => {
	const blocked = join(folder, 'blocked');
	await writeFile(blocked, '');
	expect(spellerFrom(small('mill/s'), join(blocked, 'words.txt')).correct('mills')).toBe(true);
	expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

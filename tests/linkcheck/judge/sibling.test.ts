import { describe, expect, test } from 'vitest';
import { isSamePage, probeAddress, similarity } from '../../../src/linkcheck/judge/sibling.ts';

const same = () => 0;
const a22 = 'a'.repeat(22);
const number = '900000000';

test.each([
	['https://a.example/one/two', `https://a.example/one/${a22}`],
	['https://a.example/one/two.html#x', `https://a.example/one/${a22}.html`],
	['https://a.example/one/two/', `https://a.example/one/${a22}/`],
	['https://a.example/', `https://a.example/${a22}`],
	['https://a.example/show.php?lang=ru&id=5', `https://a.example/show.php?lang=ru&id=${a22}`],
	['https://a.example/show.php?id=5&lang=ru', `https://a.example/show.php?id=${a22}&lang=ru`],
	['https://a.example/show?id=5&print=1', `https://a.example/show?id=${a22}&print=1`],
	['https://a.example/show?id=5&part=b', `https://a.example/show?id=${a22}&part=${a22}`],
	['https://a.example/show?page=history', `https://a.example/show?page=${a22}`],
	[
		'https://a.example/one/two?page=3&utm_source=x',
		`https://a.example/one/${a22}?page=3&utm_source=x`,
	],
	['https://a.example/article/1234/two', `https://a.example/article/${number}/${a22}`],
	['https://a.example/article/5/two', `https://a.example/article/${number}/${a22}`],
	['https://a.example/news/n1234-gate/two', `https://a.example/news/n${number}-gate/${a22}`],
	['https://a.example/2024/04/17/two', `https://a.example/2024/04/17/${a22}`],
	['https://a.example/en/20240417/two', `https://a.example/en/20240417/${a22}`],
])('The sibling of %s is %s', (url, sibling) => {
	expect(probeAddress(url, same)).toBe(sibling);
});

describe('Two texts', () => {
	const text = 'the quick brown fox jumps over the lazy dog '.repeat(1) + 'and then '.repeat(3);
	test('are the same whatever their typesetting', () => {
		expect(similarity(text, text.replaceAll(' ', '\n '))).toBe(1);
	});
	test('are the same page when only an address in them differs', () => {
		const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
		expect(isSamePage(`${long} /x/abc was not here`, `${long} /x/def was not here`)).toBe(true);
	});
	test('are not the same page when they share only their frame', () => {
		expect(
			isSamePage('Home News About one story of the sea', 'Home News About another tale of a hill'),
		).toBe(false);
	});
	test('in scripts without spaces are compared too', () => {
		expect(isSamePage('塔利班重新掌权以后', '塔利班重新掌权以后')).toBe(true);
		expect(isSamePage('塔利班重新掌权以后', '最高法院取消了禁令')).toBe(false);
	});
	test('that are empty are the same', () => {
		expect(isSamePage('', ' ')).toBe(true);
	});
});

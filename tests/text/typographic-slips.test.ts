import { describe, expect, test } from 'vitest';
import { findSlips, withoutSlips } from '../../src/text/wording/typographic-slips.ts';

describe('A slip has one right sign', () => {
	test.each([
		["the town's weekly", 'the town’s weekly'],
		['the "free" press', 'the “free” press'],
		['("free")', '(“free”)'],
		['said "yes", then "no".', 'said “yes”, then “no”.'],
		['and so on...', 'and so on…'],
		['It stood -- as they say -- still', 'It stood – as they say – still'],
		['It stood--they say--still', 'It stood – they say – still'],
		['It stood --- still', 'It stood – still'],
		['1979--1989', '1979–1989'],
		['a mill - the first', 'a mill – the first'],
		['two  spaces', 'two spaces'],
		['one , two', 'one, two'],
		['one  , two', 'one, two'],
		['mi\u00adnis\u00adtry', 'ministry'],
		['mu\u200bch of it\u2060', 'much of it'],
		['the oﬃcial ﬁgures', 'the official figures'],
		['It stood.. Then it fell,, and', 'It stood. Then it fell, and'],
		['a friendly decade.In 1929 it ended', 'a friendly decade. In 1929 it ended'],
		['Was it built??', 'Was it built?'],
		['the «free» press', 'the “free” press'],
		['the „free“ and „old” press', 'the “free” and “old” press'],
	])('%s', (text, right) => {
		expect(withoutSlips(text)).toBe(right);
		expect(withoutSlips(right)).toBe(right);
	});
});

describe('Anything that can be intended is left unchanged', () => {
	test.each([
		'words [...] of a quote',
		'words [....] of a quote',
		'روزنامه «Mail» نوشت',
		'help within one’s means, «посильное содействие»',
		"the years' end",
		'5" of rain',
		'a "quote that never ends',
		'the hour 12 : 30',
		'indented\n    lines',
		'a full stop . . . or three',
		'a well-known mill',
		'5 - 3 = 2',
		'--dry-run shows it',
		'pre- and post-war',
		'نمی\u200cخواهد',
	])('%s', (text) => {
		expect(findSlips(text)).toEqual([]);
	});
});

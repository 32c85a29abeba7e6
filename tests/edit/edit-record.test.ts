import { describe, expect, test } from 'vitest';
import { ChangeError } from '../../src/edit/change.ts';
import { editRecord } from '../../src/edit/edit-record.ts';

const record = `# The trust's own words.
title:   "Report"   # as printed
url: 'https://mill.example/old' # read in Harbury
publisher: mill-trust

language: en
kind: report
# Who wrote it, and why.
about: >-
  The trust's
  own survey.
`;
const archive = {
	url: 'https://archive.example/web/1/https://mill.example/old',
	captured: '2024-11-02',
};

describe('An edit', () => {
	test('changes the address and nothing around it', () => {
		expect(editRecord(record, { url: "https://mill.example/it's" })).toBe(
			record.replace("'https://mill.example/old'", "'https://mill.example/it''s'"),
		);
	});

	test('puts the copy before `about` and leaves its comment in place', () => {
		expect(editRecord(record, { archive })).toBe(
			record.replace(
				'kind: report\n',
				`kind: report\narchive:\n  url: ${archive.url}\n  captured: 2024-11-02\n`,
			),
		);
	});

	test('does both at once', () => {
		const edited = editRecord(record, { url: 'https://mill.example/new', archive });
		expect(edited).toContain("url: 'https://mill.example/new' # read in Harbury");
		expect(edited).toContain('archive:\n  url: https://archive.example/');
	});

	test('does both at once where the address comes last', () => {
		const edit = { url: 'https://mill.example/new-and-longer', archive };
		expect(editRecord('title: A\nabout: B\nurl: https://mill.example/old\n', edit)).toBe(
			`title: A\narchive:\n  url: ${archive.url}\n  captured: 2024-11-02\nabout: B\nurl: ${edit.url}\n`,
		);
	});

	test('keeps a copy that is named already', () => {
		const named = `url: https://a.example/\narchive:\n  url: https://b.example/\n  captured: 2020-01-01\n`;
		expect(editRecord(named, { archive })).toBe(named);
	});

	test('writes the line ends of the file, and adds a missing one at its end', () => {
		expect(editRecord('url: https://a.example/\r\nkind: report', { archive })).toBe(
			`url: https://a.example/\r\nkind: report\r\narchive:\r\n  url: ${archive.url}\r\n  captured: 2024-11-02\r\n`,
		);
	});

	test.each(['https://a.example/#x', 'https://a.example/: #', 'https://a.example/{b}'])(
		'quotes %j only where YAML would misread it',
		(url) => {
			expect(editRecord('url: https://old.example/ # note\n', { url })).toMatch(/ # note\n$/);
		},
	);

	test.each([
		['a flow map', '{ url: https://a.example/ }'],
		['an alias', 'title: &a https://a.example/\nurl: *a\n'],
		['a broken file', 'url: [\n'],
		['no map', '- url: https://a.example/\n'],
	])('refuses %s', (_, text) => {
		expect(() => editRecord(text, { url: 'https://b.example/' })).toThrow(ChangeError);
	});
});

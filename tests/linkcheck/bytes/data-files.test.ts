import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { said, table } from './lock-pages.ts';

test('A quote is found in a file of data, of subtitles or of a table', async () => {
	const file = (type: string, body: string, quote = said): Cited => ({
		headers: { 'content-type': type },
		body,
		quote,
	});
	const sentence = `They heard that ${said}.`;
	const { pages, expected } = table({
		lines: ['ok', file('application/x-ndjson', `{"a":1}\n{"a":"${sentence}"}\n`)],
		yaml: ['ok', file('application/yaml', `a: ${sentence}\n`)],
		oldYaml: ['ok', file('application/x-yaml', `a: ${sentence}\n`)],
		subtitles: [
			'ok',
			file(
				'application/x-subrip',
				'1\n00:00:01,000 --> 00:00:02,000\nThey heard that the upper gate\n\n2\n00:00:02,000 --> 00:00:03,000\nwas closed for eleven days in May.\n',
			),
		],
		table: [
			'ok',
			file(
				'text/csv; charset=utf-8',
				'\uFEFFyear,said\n1871,"They called it ""the old gate"" in May"\n',
				'They called it "the old gate" in May',
			),
		],
		changed: ['drift', file('application/yaml', `a: ${sentence.replace('eleven', 'twelve')}\n`)],
		picture: ['unreadable', file('image/png', sentence)],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

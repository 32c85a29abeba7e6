import { parseContent } from '../../src/content/parse-content.ts';
import type { Rule } from '../../src/check/rule.ts';
import { readFixture, today } from '../read-fixture.ts';

const files = await readFixture('publication');

/** What a rule reports on the small publication after one change to one file: each message and its hint. */
export function foundBy(rule: Rule, path: string, from: string, to: string): string[] {
	const changed = files.find((file) => file.path === `content/${path}`);
	if (!changed?.text.includes(from)) throw new Error(`\`${path}\` does not have \`${from}\`.`);
	const text = changed.text.replace(from, () => to);
	const content = parseContent(
		'content',
		files.map((file) => (file === changed ? { path: file.path, text } : file)),
	);
	return rule
		.find({ content, today, language: 'en-GB', letters: '' })
		.map(({ message, hint }) => `${message} ${hint}`);
}

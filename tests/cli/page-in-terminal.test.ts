import { expect, test } from 'vitest';
import { pageInTerminal } from '../../src/cli/check/page-in-terminal.ts';

const page = [
	'# some-rule',
	'',
	'A sentence that is too long for a narrow terminal and has a \\<sign> in it.',
	'',
	'```yaml',
	'claims:',
	'  one: words that do not fit into the width of it',
	'```',
	'',
	'- One thing. What to do about it, at some length.',
	'',
	'[All rules](../rules.md)',
	'',
].join('\n');

test('A page is laid out for the width of the terminal, without the signs of Markdown', () => {
	expect(pageInTerminal(page, { width: 40 })).toBe(
		[
			'some-rule',
			'',
			'A sentence that is too long for a narrow',
			'terminal and has a <sign> in it.',
			'',
			'    claims:',
			'      one: words that do not fit into',
			'        the width of it',
			'',
			'- One thing. What to do about it, at',
			'  some length.',
		].join('\n'),
	);
});

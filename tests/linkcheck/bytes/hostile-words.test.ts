import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { noteOf, page, said } from './lock-pages.ts';

const orders =
	'x\n::error file=evil.md,line=1::owned\r\n::stop-commands::y\u001b[2J\u001b]0;owned\u0007##[error]z';
const marked = orders.replaceAll('\n', '&#10;').replaceAll('\r', '&#13;');

test('Words of a page cannot command the terminal or the runner that prints them', async () => {
	const { verdicts, output, told } = await checkCited(
		{
			id: { fragment: 'the-place', body: page(`<i id="the-place-${marked}">There</i>`) },
			title: { body: `<title>Page not found ${orders}</title><h1>Page not found</h1>` },
			location: {
				answer: (_, response) => {
					response.writeHead(302, { location: `/\u0085\u009b31m?${'a'.repeat(5000)}` }).end();
				},
			},
			refresh: { body: `<meta http-equiv="refresh" content="0; url=odd:${marked}">` },
			quoted: { body: noteOf('the gate was shut \u202e::error::x \u2066for days'), quote: said },
		},
		{ options: ['--format', 'github'], started: {} },
	);
	expect(Object.values(verdicts)).not.toContain('nothing');
	expect(Object.keys(told)).toHaveLength(5);
	expect(output).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
	const commands = output.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line));
	expect(commands.filter((line) => !/^::(?:error|warning) file=/.test(line))).toEqual([]);
	expect(output).not.toMatch(/^\s*::error file=evil/m);
});

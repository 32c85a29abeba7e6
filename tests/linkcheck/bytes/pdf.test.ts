import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { makePdf } from './make-pdf.ts';

const quote = 'the upper gate was closed for eleven days in May';
const file = makePdf([
	['Report of the keeper'],
	[
		'The board was told that',
		'the upper gate was closed for eleven days in May,',
		'and asked why.',
	],
]);
const headers = { 'content-type': 'application/pdf' };

test('A PDF is read as the server sends it, and its quotes and pages are checked', async () => {
	const { told, verdicts } = await checkCited(
		{
			plain: { headers, body: file, quote },
			whole: { headers, body: file },
			packed: {
				headers: { ...headers, 'content-encoding': 'gzip' },
				body: gzipSync(file),
				quote,
			},
			unnamed: { headers: { 'content-type': 'application/octet-stream' }, body: file, quote },
			onPage: { headers, body: file, quote, locator: 'p. 2' },
			opened: { headers, body: file, quote, locator: '#page=2' },
			elsewhere: { headers, body: file, quote, locator: '#page=1' },
			past: { headers, body: file, quote, fragment: 'page=9' },
			changed: { headers, body: file, quote: quote.replace('eleven', 'twelve') },
		},
		{ started: {} },
	);
	expect(verdicts).toEqual({
		plain: 'ok',
		whole: 'ok',
		packed: 'ok',
		unnamed: 'ok',
		onPage: 'ok',
		opened: 'ok',
		elsewhere: 'anchor',
		past: 'anchor',
		changed: 'drift',
	});
	expect(told.elsewhere.words).toContain('it is on page 2 of the file');
	expect(told.changed.words).toContain('[-twelve-] {+eleven+}');
});

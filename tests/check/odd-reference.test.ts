import { expect, test } from 'vitest';
import { oddReference } from '../../src/check/rules/odd-reference.ts';
import { foundBy } from './found-by.ts';

function found(field: string, text: string): string[] {
	const title = 'title: Old mill turns again\n';
	const line = `${field}: ${JSON.stringify(text)}\n`;
	const file = 'sources/gazette-reopening-2024.yaml';
	return foundBy(oddReference, file, title, field === 'title' ? line : title + line);
}

test.each([
	['pages', 'Page 5', '5'],
	['pages', 'pages 5-9', '5–9'],
	['pages', 'p.17-p.19', '17–19'],
	['pages', 'с. 17-29', '17–29'],
	['issue', 'Number 3', '3'],
	['issue', 'No. S1', 'S1'],
	['issue', 'вып. 3', '3'],
	['volume', 'Bd. 3', '3'],
	['title', 'Old mill turns again | Harbury Gazette', 'Old mill turns again'],
	['title', 'Старая мельница | РИА Новости', 'Старая мельница'],
])('In %s, for `%s`, the hint is to write `%s`', (field, text, right) => {
	expect(found(field, text)).toEqual([expect.stringContaining(`Write \`${right}\`.`)]);
});

test.each([
	['pages', 'S123–S130'],
	['pages', 'xii–xv'],
	['issue', 'Nov'],
	['issue', 'Special issue'],
	['volume', 'Volvo'],
	// A column stands before the line, and a line may be part of a title.
	['title', 'Opinion | Why the old mill turns'],
	['title', 'Watch | The mill opens'],
	['title', 'What p(a | b) estimates'],
	['title', 'Table 3 | Output'],
	['title', 'Yearbook 2023 | 2024'],
])('%s: %s is right', (field, text) => {
	expect(found(field, text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { contentWith } from '../../src/desk/after.ts';
import { statedFixes } from '../../src/desk/fixes/stated-fixes.ts';
import { spliceText } from '../../src/edit/change.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { readFixture } from '../read-fixture.ts';

const folder = 'content/articles/tide-mill';
const pictures = new Map([['content/articles/tide-mill/mill-house.png', true]]);
const publication = parseContent('content', await readFixture('publication'), { pictures });
const textOf = (file: string) => publication.texts.get(file) ?? '';

/** What files of the publication are once every fix that is offered is made; none where there is none. */
function fixed(changed: Record<string, string | undefined>, rule: string): string[] {
	const content = contentWith(publication, new Map(Object.entries(changed)));
	const problems = checkContent({
		content,
		today: '2025-06-30',
		language: 'en-GB',
		letters: charactersFor(['åø']),
	});
	const found = problems.filter((problem) => problem.rule === rule);
	expect(found.length).toBeGreaterThan(0);
	return found
		.flatMap((problem) => statedFixes(content, problem))
		.map(({ splice }) => spliceText(content.texts.get(splice.file) ?? '', [splice]));
}

test.each([
	['mark-without-claim', 'The [flor-2024](claim:flor-2024) grew.', '[flor-2024](claim:flour-2024)'],
	['mark-without-claim', '[x](claim:built-1871+flor-2024)', '[x](claim:built-1871+flour-2024)'],
	['unknown-term', 'A [sluic](term:sluic "sluic") it had.', '[sluic](term:sluice "sluic")'],
	['outside-link', '[clam:flour-2024](clam:flour-2024)', '[clam:flour-2024](claim:flour-2024)'],
	['unknown-component', '<Quotaton claim="Quotaton" />', '<Quotation claim="Quotaton" />'],
	['unknown-component', '<Chart off="off" />', '<Chart of="off" />'],
	['broken-picture', '![mill-hose.png](./mill-hose.png)', '![mill-hose.png](./mill-house.png)'],
])('%s in “%s” is fixed in its place, and the words stay', (rule, wrong, right) => {
	const file = `${folder}/history.mdx`;
	const [text] = fixed({ [file]: `${textOf(file)}\n${wrong}\n` }, rule);
	expect(text).toContain(right);
});

test.each([
	['unknown-source', 'source: almanac-1871', 'source: almanc-1871', 'source: almanac-1871'],
	['unknown-source', 'source: almanac-1871', 'source: "almanc-1871"', 'source: "almanac-1871"'],
	['unknown-field', '  says:', '  sayss:', '  says:'],
	['wrong-value', 'relation: supports', 'relation: suports', 'relation: supports'],
	['wrong-value', 'kind: fact', 'kind: "Fact"', 'kind: "fact"'],
])('%s in a file of claims: `%s` written as `%s` is fixed', (rule, right, wrong, expected) => {
	const file = `${folder}/claims/history.yaml`;
	const [text] = fixed({ [file]: textOf(file).replace(right, wrong) }, rule);
	expect(text).toBe(textOf(file).replace(right, expected));
});

test('A component that is closed by its name is left to a person: both names would have to change', () => {
	const file = `${folder}/history.mdx`;
	const text = `${textOf(file)}\n<Counterviw>\n\nWords.\n\n</Counterviw>\n`;
	expect(fixed({ [file]: text }, 'unknown-component')).toEqual([]);
});

test('A file in the wrong place is not fixed by words within it that are spelt as its name', () => {
	const file = `${folder}/claims/output.yaml`;
	const text = textOf(file).replace('says: ', 'says: outptu ');
	const changed = { [file]: undefined, [`${folder}/claims/outptu.yaml`]: text };
	expect(fixed(changed, 'orphaned-file')).toEqual([]);
});

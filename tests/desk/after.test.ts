import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { filesAfter, newProblems } from '../../src/desk/after.ts';
import { renameRecord } from '../../src/desk/keys/rename.ts';
import { noChange } from '../../src/edit/change.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { readFixture } from '../read-fixture.ts';

const conditions = { today: '2025-06-30', language: 'en-GB', letters: charactersFor(['åø']) };
const file = 'content/articles/tide-mill/history.mdx';

/** The publication with words added to a section. */
async function deskWith(words: string) {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path === file ? `${text}\n${words}\n` : text,
	}));
	return { content: parseContent('content', files), ...conditions };
}

test('An existing problem whose message contains the key does not prevent a renaming', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('sources/almanac-1871.yaml') ? text.replace('language: en\n', '') : text,
	}));
	const unused = { path: 'content/glossary/spare.mdx', text: '---\nterm: Spare\n---\n\nWords.\n' };
	const desk = { content: parseContent('content', [...files, unused]), ...conditions };
	const renamed = { from: 'spare', to: 'other' };
	const change = renameRecord(desk.content, { kind: 'term', key: 'spare' }, 'other');
	const changed = filesAfter(desk.content, change);
	expect(
		newProblems(desk, changed)
			.map(({ message }) => message)
			.join(),
	).toContain('other');
	expect(newProblems(desk, changed, { renamed })).toEqual([]);
});

test('A second problem with the same message as an existing one is new', async () => {
	const wrong = '[It](claim:nosuch) stood.';
	const desk = await deskWith(wrong);
	const end = desk.content.texts.get(file)?.length ?? 0;
	const splices = [{ file, start: end, end, text: `\n${wrong}\n` }];
	const changed = filesAfter(desk.content, { ...noChange(), splices });
	expect(newProblems(desk, changed).map(({ rule }) => rule)).toEqual(['mark-without-claim']);
});

test('Of several problems with the same message the place of the new one is reported, even if another file has them further down', async () => {
	const wrong = '[It](claim:nosuch) stood.';
	const desk = await deskWith(wrong);
	// Its problem comes before that of the other, because files are in the order of their names.
	const first = 'content/articles/tide-mill/closing.mdx';
	const text = `---\ntitle: Closing\n---\n\n${wrong}\n`;
	const changed = filesAfter(desk.content, { ...noChange(), creates: [{ file: first, text }] });
	const told = newProblems(desk, changed).filter(({ rule }) => rule === 'mark-without-claim');
	expect(told.map(({ place }) => place.file)).toEqual([first]);
});

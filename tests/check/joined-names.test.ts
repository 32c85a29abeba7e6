import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { readFixture } from '../read-fixture.ts';

const person = 'content/people/tom-wyke.mdx';
const history = 'content/articles/tide-mill/history.mdx';

/** What is said about spelling where the miller has another name, and the prose names him some times. */
async function spellingOf(name: string, times: number) {
	const files = (await readFixture('publication')).map(({ path, text }) => {
		if (path === person) return { path, text: text.replaceAll('Tom Wyke', name) };
		const more = path === history ? `\n${'It was Zyxom. '.repeat(times)}\n` : '';
		return { path, text: text + more };
	});
	const letters = charactersFor(['åøó']);
	const content = parseContent('content', files);
	return checkContent({ content, today: '2025-06-30', language: 'en-GB', letters })
		.filter(({ rule, message }) => rule === 'spelling' && message.includes('Zyx'))
		.map(({ place, message, details }) => ({ file: place.file, message, details }));
}

test('If the name of a person gets an accent, one warning at the person names the places with the old name', async () => {
	const [warning, ...more] = await spellingOf('Tom Zyxóm', 5);
	expect(more).toEqual([]);
	expect(warning).toMatchObject({
		file: person,
		message: 'The name of the person `tom-wyke` has `Zyxóm`, but 5 places have `Zyxom`.',
	});
	expect(warning?.details).toHaveLength(5);
});

test('A few places that lack an accent, and words that no name is like, are reported where they are', async () => {
	const files = async (name: string, times: number) =>
		(await spellingOf(name, times)).map(({ file }) => file);
	expect(await files('Tom Zyxóm', 3)).toEqual([history, history, history]);
	expect(await files('Tom Wyke', 5)).toEqual([history, history, history, history, history]);
	expect(await files('Tom Zyxom', 5)).toEqual([]);
});

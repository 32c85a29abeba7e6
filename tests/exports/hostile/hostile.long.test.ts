import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibliographies } from './bibliographies.ts';
import { data } from './data.ts';
import { readings } from './readings.ts';
import { hostileTitle } from './titles.ts';

const titles = fc.sample(hostileTitle, 500);

/** A file as it is sent: in UTF-8, which holds no half of a character. */
const sent = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

test.each([...bibliographies, ...readings, ...data])(
	'Whatever signs 500 titles have, a reader of $name gives them back',
	async ({ write, read, kept = (title) => title }) => {
		const found = (await read(sent(write(titles)))).map((title) => title.toWellFormed());
		const expected = titles.map((title) => kept(title.toWellFormed()));
		expect(found).toHaveLength(titles.length);
		const changed = expected.flatMap((title, index) =>
			title === found[index] ? [] : [{ expected: title, found: found[index] }],
		);
		// A few are enough to see what is wrong.
		expect(changed.slice(0, 5)).toEqual([]);
	},
);

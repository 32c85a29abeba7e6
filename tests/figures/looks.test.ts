import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawings } from './sample-drawings.ts';

const folder = join(import.meta.dirname, 'looks');

/**
 * The geometry of a figure of each kind, held against files that were looked at and kept. After a
 * change that is meant, `npx vitest run --project unit tests/figures/looks.test.ts -u` keeps it (`-u` last);
 * look at the difference, and at the figure in a browser, before you commit it.
 */
test.each(drawings)('The geometry of $name is as recorded', async ({ name, svg }) => {
	// An element a line, so that a difference names what has moved.
	const lines = svg.replaceAll('><', '>\n<');
	await expect(`${lines}\n`).toMatchFileSnapshot(join(folder, `${name}.svg`));
});

test('Every recorded file has its figure', () => {
	expect(readdirSync(folder).sort()).toEqual(drawings.map(({ name }) => `${name}.svg`).sort());
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the icon has the accent of the pages, light and dark', () => {
	const accent = /--accent: light-dark\((#\w+), (#\w+)\)/.exec(read('src/styles/tokens.css'));
	const icon = [...read('public/icon.svg').matchAll(/fill:(#\w+)/g)].map(([, colour]) => colour);
	expect(icon).toEqual(accent?.slice(1));
});

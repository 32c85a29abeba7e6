import { describe, expect, test } from 'vitest';
import type { Use } from '../../../src/linkcheck/collect/target.ts';
import { type Fixable, linkFixes } from '../../../src/linkcheck/fix/link-fixes.ts';

const written = 'https://gazette.example/mill#wheel';
const movedTo = 'https://gazette.example/news/mill';

function use(as: Use['as'] = 'source', file = 'content/sources/gazette.yaml'): Use {
	return {
		as,
		key: 'gazette',
		entry: 'source/gazette',
		written,
		place: { file, line: 2, column: 1 },
	};
}

const moved = (uses: Use[], more: Partial<Fixable> = {}): Fixable => ({
	...{ target: { uses }, movedTo, proven: true },
	...more,
});

describe('A page that has moved keeps the part of it that is cited', () => {
	test.each([
		['with the new address', movedTo, `${movedTo}#wheel`],
		['unless the new address names a part itself', `${movedTo}#works`, `${movedTo}#works`],
	])('%s', (_, to, url) => {
		expect(linkFixes([moved([use()], { movedTo: to })])).toEqual([
			{
				file: 'content/sources/gazette.yaml',
				edit: { url },
				from: written,
				about: `\`${written}\` is now \`${url}\``,
			},
		]);
	});
});

test('A page that has moved is not written where its quotes are not proven, nor in prose and copies', () => {
	expect(linkFixes([moved([use()], { proven: false })])).toEqual([]);
	expect(linkFixes([moved([use('prose'), use('archive')])])).toEqual([]);
	expect(linkFixes([moved([use('publisher')])])).toMatchObject([
		{ edit: { url: `${movedTo}#wheel` } },
	]);
});

test('All changes of a file are one fix, and a copy is named only by a source', () => {
	const copy = { url: 'https://archive.example/1/mill', captured: '2025-01-18' };
	const uses = [use(), use('publisher', 'content/publishers/gazette.yaml')];
	const [source, publisher] = linkFixes([moved(uses), { target: { uses }, proven: false, copy }]);
	expect(source).toEqual({
		file: 'content/sources/gazette.yaml',
		edit: { url: `${movedTo}#wheel`, archive: copy },
		from: written,
		about: `\`${written}\` is now \`${movedTo}#wheel\`; names the copy of 2025-01-18`,
	});
	expect(publisher?.edit).toEqual({ url: `${movedTo}#wheel` });
});

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Workspace } from '../../src/cli/language-server/workspace.ts';

const root = join(import.meta.dirname, '../..');

test.each([
	['sources/almanac-1871.yaml', true],
	['sources/_almanac-1872.yaml', false],
	['_drafts/almanac-1872.yaml', false],
	['sources/.#almanac-1872.yaml', false],
	['sources/accounts.csv', false],
])(
	'While `%s` is open in an editor, it counts as content: %s, as it does for `check`',
	(path, counts) => {
		const uri = pathToFileURL(join(root, 'content', path)).href;
		const workspace = new Workspace(root, () => [{ uri, getText: () => 'title: The almanac' }]);
		expect(workspace.content.texts.has(`content/${path}`)).toBe(counts);
		expect(workspace.documentAt(uri) !== undefined).toBe(counts);
	},
);

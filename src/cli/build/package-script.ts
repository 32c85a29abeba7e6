import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folders = createRequire(import.meta.url).resolve.paths('a-package') ?? [];

/**
 * The script of the command that a package provides, for Node to run: the links that npm makes in
 * `node_modules/.bin` do not start in the same way on every system.
 *
 * @param name - A package with a command of the same name.
 */
export async function packageScript(name: string): Promise<string> {
	const file = folders.map((folder) => join(folder, name, 'package.json')).find(existsSync);
	if (file === undefined) throw new Error(`The package \`${name}\` is missing. Run \`npm ci\`.`);
	const { bin } = JSON.parse(await readFile(file, 'utf8')) as {
		bin?: string | Record<string, string>;
	};
	const script = typeof bin === 'string' ? bin : bin?.[name];
	if (script === undefined) throw new Error(`The package \`${name}\` has no command.`);
	return join(dirname(file), script);
}

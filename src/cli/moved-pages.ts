/** Writes a page at each address that moved, for hosts that cannot redirect: `node src/cli/moved-pages.ts`. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import type { Redirect } from '../content/redirects.ts';
import { movedPage } from '../publishing/moved-page.ts';
import { count } from '../words/numbers.ts';
import { endOfParsing } from './terminal/end-of-parsing.ts';
import { movedIn } from './build/moved-in.ts';

const [dist = '', content = ''] = new Command('moved-pages')
	.description('Write a page at each address that moved, for hosts that cannot redirect.')
	.argument('[folder]', 'the built site', 'dist')
	.argument('[content]', 'the content folder, whose `redirects.yaml` lists what moved', 'content')
	.exitOverride(endOfParsing)
	.parse().processedArgs as string[];
const moved = await movedIn(content);
let written = 0;
// Single redirects come first: redirects of whole folders do not overwrite their pages.
for (const redirect of moved.toSorted((a, b) => Number(isBelow(a)) - Number(isBelow(b)))) {
	for (const [from, to] of isBelow(redirect) ? await pagesBelow(redirect) : [redirect]) {
		// Only a page can redirect; other files cannot.
		if (!from.endsWith('/')) continue;
		const file = join(dist, from, 'index.html');
		await mkdir(dirname(file), { recursive: true });
		written += await writeFile(file, movedPage(to), { flag: 'wx' }).then(
			() => 1,
			(error: unknown) => {
				if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 0;
				throw error;
			},
		);
	}
}
console.log(`Wrote ${count(written, 'page')} for addresses that moved into ${dist}.`);

function isBelow([from]: Redirect): boolean {
	return from.endsWith('*');
}

/** The pages that are now below the new address, each with its old address. */
async function pagesBelow([from, to]: Redirect): Promise<Redirect[]> {
	const [old, now] = [from.slice(0, -1), to.slice(0, -1)];
	const files = await readdir(join(dist, now), { recursive: true }).catch(() => []);
	return files
		.filter((file) => /(?:^|\/)index\.html$/.test(file))
		.map((file) => file.replace(/index\.html$/, ''))
		.map((path): Redirect => [old + path, now + path]);
}

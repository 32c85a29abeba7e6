/** Writes a page at each address that moved, for hosts that cannot redirect: `node src/cli/moved-pages.ts`. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import type { Redirect } from '../content/redirects.ts';
import { movedPage } from '../publishing/moved-page.ts';
import { count } from '../words/numbers.ts';
import { endOfParsing } from './end-of-parsing.ts';
import { movedIn } from './moved-in.ts';

const [dist = '', content = ''] = new Command('moved-pages')
	.description('Write a page at each address that moved, for hosts that cannot redirect.')
	.argument('[folder]', 'the built site', 'dist')
	.argument('[content]', 'the content folder, whose `redirects.yaml` lists what moved', 'content')
	.exitOverride(endOfParsing)
	.parse().processedArgs as string[];
const moved = await movedIn(content);
let written = 0;
// What moved alone comes first: what moved with all that is below leaves it be.
for (const redirect of moved.toSorted((a, b) => Number(isBelow(a)) - Number(isBelow(b)))) {
	for (const [from, to] of isBelow(redirect) ? await pagesBelow(redirect) : [redirect]) {
		// Only a page can lead on.
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

/** The pages that are below an address now, each with where it was. */
async function pagesBelow([from, to]: Redirect): Promise<Redirect[]> {
	const [old, now] = [from.slice(0, -1), to.slice(0, -1)];
	const files = await readdir(join(dist, now), { recursive: true }).catch(() => []);
	return files
		.filter((file) => /(?:^|\/)index\.html$/.test(file))
		.map((file) => file.replace(/index\.html$/, ''))
		.map((path): Redirect => [old + path, now + path]);
}

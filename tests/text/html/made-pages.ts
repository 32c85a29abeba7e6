import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureFolder } from '../../read-fixture.ts';

/** A page in the style of a real one, with its correct text. */
export interface MadePage {
	/** Whose style it follows. */
	name: string;
	html: string;
	/** What a reader sees and an editor may quote, one line per block. */
	lines: string[];
}

/** All pages of the corpus. */
export function madePages(): MadePage[] {
	const folder = fixtureFolder('pages');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const name = file.replace(/\.html$/, '');
			const read = (ending: string) => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
			return { name, html: read('html'), lines: read('txt').trim().split('\n') };
		});
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureFolder } from '../../read-fixture.ts';

/** A page in the manner of one that is published, with its right text. */
export interface MadePage {
	/** Whose manner it is. */
	name: string;
	html: string;
	/** What a reader sees and an editor may quote, a line for each block. */
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

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../../site.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';

/** How a publication is built in batches. */
export interface Batches {
	/** How many batches. */
	of: number;
	/** The folder that the site is written to. */
	folder: string;
}

/** The most articles that are built at once, unless an option says otherwise. */
const mostAtOnce = 150;

/** The options that `build` takes in addition to Astro's, in the layout of Astro's help. */
export const buildHelp = `
  build --drafts            Build a preview into dist-drafts, with the articles that are not published yet.
  build --batch-size <n>    Build at most this many articles at once (default: ${String(mostAtOnce)}).
`;

/**
 * Reads from the arguments of a build, and from the content, whether to build in batches.
 *
 * @param given - The arguments after `build`.
 * @param content - The content folder.
 * @returns The batches, if there are several, and what Astro is given.
 * @throws {TypeError} If the size of a batch is not a number, or an option is misspelt.
 */
export async function readBatches(
	given: readonly string[],
	content = 'content',
): Promise<{ batches: Batches | undefined; rest: string[] }> {
	const [size, others] = taken('--batch-size', given);
	if (size !== undefined && !/^[1-9]\d*$/.test(size)) {
		const got = size === '' ? '' : `, got \`${size}\``;
		throw new TypeError(
			`Expected a number of articles after \`--batch-size\`, such as \`--batch-size 100\`${got}.`,
		);
	}
	refuseMisspelt(others);
	const articles = (await readdir(join(content, 'articles')).catch(() => [])).length;
	const of = Math.ceil(articles / Number(size ?? mostAtOnce));
	if (of <= 1) return { batches: undefined, rest: others };
	const [folder = site.outFolder, rest] = taken('--outDir', others);
	return { batches: { of, folder }, rest };
}

/** The options of `build`: our own and Astro's. Astro ignores unknown options without a message. */
const options = [
	...['--drafts', '--batch-size', '--outDir', '--mode', '--devOutput', '--force', '--help'],
	...['--config', '--root', '--site', '--base', '--verbose', '--silent', '--version'],
];

function refuseMisspelt(given: readonly string[]): void {
	for (const argument of given) {
		const [name = ''] = argument.split('=');
		if (!name.startsWith('--') || options.includes(name)) continue;
		const near = nearest(name, options);
		if (near === undefined) continue;
		throw new TypeError(`There is no option \`${name}\`. Did you mean \`${near}\`?`);
	}
}

/** The value of an option, and the arguments without it. */
function taken(name: string, given: readonly string[]): [string | undefined, string[]] {
	const at = given.findIndex((argument) => argument === name || argument.startsWith(`${name}=`));
	if (at === -1) return [undefined, [...given]];
	const [option = ''] = given.slice(at);
	const [, next = ''] = given.slice(at);
	const isApart = option === name && !next.startsWith('--');
	return [isApart ? next : option.slice(name.length + 1), given.toSpliced(at, isApart ? 2 : 1)];
}

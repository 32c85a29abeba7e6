import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkSite, type SiteOptions } from '../../src/sitecheck/check-site.ts';
import type { Problem } from '../../src/problems/problem.ts';

/** Writes files, by path, into a new folder that is removed after the test. */
export async function makeFolder(files: Record<string, string>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'made-site-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return folder;
}

/** The problems in a made site: the rule of each, and its place below the folder. */
export async function faultsOf(
	files: Record<string, string>,
	options: Partial<SiteOptions> = {},
): Promise<string[]> {
	return (await problemsOf(files, options)).map(
		({ rule, place: { file, line, column } }) => `${rule} ${file}:${line}:${column}`,
	);
}

/** The rules that a page with this HTML breaks. */
export async function rulesBrokenBy(
	html: string,
	files: Record<string, string> = {},
): Promise<string[]> {
	const faults = await faultsOf({ ...files, 'index.html': html });
	return faults.map((fault) => fault.split(' ')[0]!);
}

/** The problems of a made site, with places below its folder. Every site has a page `/there/` with the ids `one` and `two words`. */
export async function problemsOf(
	files: Record<string, string>,
	options: Partial<SiteOptions> = {},
): Promise<Problem[]> {
	const folder = await makeFolder({
		'there/index.html': '<h1 id="one">One</h1><h2 id="two words">Two</h2><a name="old"></a>',
		'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g id="leaf"/></svg>',
		...files,
	});
	const address = 'https://mill.example/';
	const { problems } = await checkSite(folder, { address, ...options });
	return problems.map((problem) => ({
		...problem,
		place: { ...problem.place, file: problem.place.file.replace(`${folder}/`, '') },
		...(problem.details
			? { details: problem.details.map((text) => text.replaceAll(`${folder}/`, '')) }
			: {}),
	}));
}

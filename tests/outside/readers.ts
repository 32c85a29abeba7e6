import { readFile } from 'node:fs/promises';
import { builtFiles, run } from './run.ts';

/**
 * Messages of bibutils that are not our errors: it does not know every type, and not every field of
 * BibLaTeX.
 */
const known =
	/type '(?:ENCYC|inreference)'|Defaulting to|Processed \d+ references|has unused tags|^(?:bib|ris)2xml: {2,}/;

/** Files of references: the reader must find every entry and report no error. */
export async function checkReferences(
	program: string,
	ending: string,
	{ entry, address }: { entry: RegExp; address: RegExp },
): Promise<string[]> {
	const files = builtFiles(ending).filter((file) => /\/(?:sources|cite)\.\w+$/.test(file));
	if (files.length === 0) return [`There is no \`*${ending}\`.`];
	const faults: string[] = [];
	for (const file of files) {
		const { code, output, errors } = await run(program, [file]);
		const text = await readFile(file, 'utf8');
		const written = text.match(entry)?.length ?? 0;
		const read = new Set(
			[...output.matchAll(/<url[^>]*>([^<]*)/g)].map(([, url = '']) =>
				url.replaceAll('&amp;', '&'),
			),
		);
		const lost = [...text.matchAll(address)].filter(([, url = '']) => !read.has(url));
		faults.push(...lost.map(([, url = '']) => `${file}: does not read ${url}`));
		const found = output.match(/<mods\b/g)?.length ?? 0;
		if (code !== 0) faults.push(`${file}: ended with ${String(code)}`);
		if (found !== written) faults.push(`${file}: read ${String(found)} of ${String(written)}`);
		faults.push(...errors.split('\n').filter((line) => line.trim() !== '' && !known.test(line)));
	}
	return faults;
}

/** Books: EPUBCheck must find no errors. */
export async function checkBooks(jar: string): Promise<string[]> {
	return checkEach('.epub', async (file) => {
		const { code, output, errors } = await run('java', ['-jar', jar, '--failonwarnings', file]);
		if (code === 0) return [];
		return `${output}\n${errors}`
			.split('\n')
			.filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line))
			.map((line) => line.slice(0, 200));
	});
}

/** PDFs: all of their parts must be there. */
export async function checkPapers(): Promise<string[]> {
	return checkEach('.pdf', async (file) => {
		const { code, output, errors } = await run('qpdf', ['--check', file]);
		return code === 0 ? [] : [`${output}\n${errors}`.trim()];
	});
}

/** PDFs: they must be tagged, A4, and have a title. */
export async function pdfFacts(): Promise<string[]> {
	return checkEach('.pdf', async (file) => {
		const { output } = await run('pdfinfo', [file]);
		const facts = [
			/^Title: +\S/m,
			/^Tagged: +yes$/m,
			/^Page size: .*\(A4\)$/m,
			/^Encrypted: +no$/m,
		];
		return facts.filter((fact) => !fact.test(output)).map((fact) => `does not say ${String(fact)}`);
	});
}

async function checkEach(
	ending: string,
	faultsOf: (file: string) => Promise<string[]>,
): Promise<string[]> {
	const files = builtFiles(ending);
	if (files.length === 0) return [`There is no \`*${ending}\`.`];
	const faults: string[] = [];
	for (const file of files) {
		faults.push(...(await faultsOf(file)).map((fault) => `${file}: ${fault}`));
	}
	return faults;
}

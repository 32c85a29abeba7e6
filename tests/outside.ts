/**
 * What Debian's programs find in the built site and in the language server:
 * `node tests/outside.ts`, after `npm run build`. Exits with 1 if one finds an error, and with 3 if
 * one is missing and was not run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNeovim } from './outside/neovim.ts';
import { checkNginx, checkNginxBelowPath } from './outside/nginx.ts';
import { checkBooks, checkPapers, checkReferences, pdfFacts } from './outside/readers.ts';
import { isProgram } from './outside/run.ts';

interface Check {
	/** The program, or the file that contains it. */
	program: string;
	/** The Debian package that has it. */
	from: string;
	about: string;
	/** The errors, one per line. */
	faults: () => Promise<string[]>;
}

const epubcheck = '/usr/share/java/epubcheck.jar';

const checks: Check[] = [
	{
		program: 'ris2xml',
		from: 'bibutils',
		about: 'reads every source in RIS',
		faults: () =>
			checkReferences('ris2xml', '.ris', { entry: /^TY {2}- /gm, address: /^UR {2}- (.+?)\r$/gm }),
	},
	{
		program: 'bib2xml',
		from: 'bibutils',
		about: 'reads every source in BibLaTeX',
		faults: () =>
			checkReferences('bib2xml', '.bib', { entry: /^@/gm, address: /^\s*url = \{(.+)\}/gm }),
	},
	{
		program: epubcheck,
		from: 'epubcheck',
		about: 'has nothing against the books',
		faults: () => checkBooks(epubcheck),
	},
	{ program: 'qpdf', from: 'qpdf', about: 'finds each PDF whole', faults: checkPapers },
	{
		program: 'pdfinfo',
		from: 'poppler-utils',
		about: 'sees tags, title and A4 in each PDF',
		faults: pdfFacts,
	},
	{
		program: 'nginx',
		from: 'nginx-light',
		about: 'serves the site as docs/hosting/nginx.conf says',
		faults: checkNginx,
	},
	{
		program: 'nginx',
		from: 'nginx-light',
		about: 'serves a site below a path',
		faults: checkNginxBelowPath,
	},
	{
		program: 'nvim',
		from: 'neovim',
		about: 'edits the article with the language server, as docs/editing.md says',
		faults: checkNeovim,
	},
];

if (!existsSync(join(import.meta.dirname, '../dist/index.html'))) {
	console.error('There is no built site in `dist`. Run `npm run build` first.');
	process.exit(1);
}

const missing: Check[] = [];
let faulty = 0;
for (const check of checks) {
	const { program, about, faults } = check;
	if (!(await isProgram(program))) {
		missing.push(check);
		continue;
	}
	const found = await faults().catch((error: unknown) => [String(error)]);
	if (found.length > 0) faulty += 1;
	console.log(`${found.length === 0 ? 'ok   ' : 'FAULT'}  ${program} ${about}`);
	for (const fault of found) console.log(`         ${fault}`);
}
for (const { program, from, about } of missing) {
	console.log(`NOT RUN  ${program} ${about}: it is not on this machine (apt-get install ${from})`);
}
const asked = checks.length - missing.length;
console.log(
	`${String(asked - faulty)} of ${String(checks.length)} hold, ${String(faulty)} do not, ${String(missing.length)} were not run.`,
);
process.exitCode = faulty > 0 ? 1 : missing.length > 0 ? 3 : 0;

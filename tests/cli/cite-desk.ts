import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { cite as citeHere } from '../../src/cli/cite/cite-command.ts';
import { serve } from '../http/local-server.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { type Answer, atTerminal } from './at-terminal.ts';
import { type Run, runHere, startCommand } from './run-cli.ts';

/** Options that allow addresses of this machine. */
export const local = ['--allow-address', '127.0.0.0/8', '--retries', '0', '--browser', 'never'];

/** A content folder for each test, and the commands that write into it. */
export interface CiteDesk {
	readonly folder: string;
	/** Runs a command of `src/cli` in a separate process. */
	run: (command: string, ...args: string[]) => Promise<Run>;
	/** Runs `cite` in this process, because starting one takes most of the time. */
	cite: (...args: string[]) => Promise<Run>;
	/** The same, but addresses of this machine are not allowed, as for an editor. */
	citeGuarded: (...args: string[]) => Promise<Run>;
	/** Runs `cite` as if at a terminal, and answers each question when it is asked. */
	citeAtTerminal: (
		args: readonly string[],
		answers: readonly Answer[],
	) => Promise<{ code: number; shown: string }>;
	/** Runs another command of `src/cli` as if at a terminal. */
	runAtTerminal: (
		command: string,
		args: readonly string[],
		answers: readonly Answer[],
	) => Promise<{ code: number; shown: string }>;
	/** Every file of the content folder, with its text. */
	snapshot: () => Promise<Record<string, string>>;
}

/** Gives each test of a file its own copy of the publication to cite for. */
export function citeDesk(): CiteDesk {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cite-'));
		await cp(fixtureFolder('publication'), folder, { recursive: true });
	});
	afterEach(async () => {
		await rm(folder, { recursive: true });
	});
	return {
		get folder() {
			return folder;
		},
		run: (command, ...args) => startCommand(command, [...args, '--content', folder]),
		cite: (...args) => cite([...args, ...local, '--content', folder]),
		citeGuarded: (...args) => cite([...args, '--content', folder]),
		citeAtTerminal: (args, answers) =>
			atTerminal(['src/cli/cite.ts', ...args, ...local, '--content', folder], answers),
		runAtTerminal: (command, args, answers) =>
			atTerminal([`src/cli/${command}.ts`, ...args, '--content', folder], answers),
		snapshot: () => textsIn(folder),
	};
}

const cite = (options: readonly string[]) => runHere(citeHere, options);

async function textsIn(folder: string): Promise<Record<string, string>> {
	const files = await readdir(folder, { recursive: true, withFileTypes: true });
	const texts = files
		.filter((file) => file.isFile())
		.map(async ({ parentPath, name }) => {
			const path = join(parentPath, name);
			return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
		});
	return Object.fromEntries(await Promise.all(texts));
}

export const filler = `<p>${'More is said of the mill on this page, day after day. '.repeat(30)}</p>`;

interface Story {
	lang?: string;
	head?: string;
	title?: string;
	body?: string;
}

/** A site on loopback with one page, which names a public address as its own. */
export async function site({
	lang = 'en',
	head = '',
	title = 'Flour flows again',
	body = '',
}: Story = {}) {
	const { origin } = await serve((request, response) => {
		if (request.url !== '/flour') return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(
			`<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}${filler}</main></body></html>`,
		);
	});
	return `${origin}/flour`;
}

/** A page of a known publisher, with a canonical address, an author and a day. */
export const gazette = {
	head: `<link rel="canonical" href="https://gazette.example.org/2025/01/flour"><meta property="og:site_name" content="Harbury Gazette"><meta property="og:type" content="article">
		<meta name="author" content="Lena Penn"><meta property="article:published_time" content="2025-01-10T08:00:00+01:00">`,
	body: '<h2 id="year">The year</h2><p>The mill ground “about two tonnes of flour in 2024 – more than ever”.</p>',
};
/** The annotation, which no page provides. */
export const about = ['--about', 'The weekly of the town, which had the figure from the miller.'];
/** Words of that page, with another kind of dash. */
export const quoted = ['--quote', 'about two tonnes of flour in 2024 - more than ever'];
/** The same as evidence of a claim. */
export const asEvidence = [...quoted, '--for', 'tide-mill/flour-2024', '--relation', 'supports'];

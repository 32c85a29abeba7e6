import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { linkcheck } from '../../../src/cli/linkcheck/linkcheck-command.ts';
import type { Capture } from '../../../src/model/records/capture.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { linkAddress } from '../../../src/text/addresses/link-address.ts';
import { runHere, startCommand } from '../../cli/run-cli.ts';
import { serve } from '../../http/local-server.ts';

/** The answer of an address: its bytes, or a function that handles the request. */
export interface Served {
	status?: number;
	headers?: Record<string, string>;
	body?: string | Buffer;
	answer?: (request: IncomingMessage, response: ServerResponse, origin: string) => void;
}

/** A page that a source cites, and what is quoted from it. */
export interface Cited extends Served {
	quote?: string;
	locator?: string;
	/** Without `#`. */
	fragment?: string;
	/** An address other than the page's own. */
	url?: string;
	/** The path as the source writes it, if it is another; it is served as browsers request it. */
	path?: string;
	/** Other answers below its address, by name. */
	beside?: Record<string, Served>;
}

/** The result of the command for one cited page. */
export interface Told {
	verdict: string;
	/** Message, hint and details of all its problems. */
	words: string;
	/** The record of the source after the run. */
	record: string;
	/** What was kept of the source, if anything was. */
	capture: Capture | undefined;
}

/** The result of a run. */
interface Checked<Name extends string> {
	told: Record<Name, Told>;
	verdicts: Record<Name, string>;
	/** All that the command printed. */
	output: string;
	code: number | null;
	/** The link state after the run; `undefined` if none was written. */
	state: Record<string, { verdict: string }> | undefined;
}

interface Options {
	/** Options of the command. */
	options?: readonly string[];
	/**
	 * Variables with which to start the command as an editor does; without them, it runs in this
	 * process.
	 */
	started?: Record<string, string>;
}

/**
 * Serves pages on loopback, cites each from a separate source in a small publication, and runs the
 * command on it.
 *
 * @returns What was reported for each, in the given order.
 */
export async function checkCited<Name extends string>(
	pages: Record<Name, Cited>,
	{ options = [], started }: Options = {},
): Promise<Checked<Name>> {
	const names = Object.keys(pages) as Name[];
	const served = new Map<string, Served>();
	const { origin } = await serve((request, response) => {
		const path = (request.url ?? '').replace(/\?.*/, '');
		const { status = 200, headers, body = '', answer } = served.get(path) ?? { status: 404 };
		if (answer) answer(request, response, origin);
		else {
			const type = { 'content-type': 'text/html; charset=utf-8' };
			response.writeHead(status, { ...type, ...headers }).end(body);
		}
	});
	const folder = await mkdtemp(join(tmpdir(), 'lock-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const sources = names.map((name, index) => {
		const page = pages[name];
		const path = page.path ?? `/p${index}/page`;
		served.set(new URL(path, origin).pathname, page);
		for (const [below, answer] of Object.entries(page.beside ?? {})) {
			served.set(`/p${index}/${below}`, answer);
		}
		const hash = page.fragment === undefined ? '' : `#${page.fragment}`;
		return { key: `p${index}`, page, url: page.url ?? `${origin}${path}${hash}` };
	});
	await writeAll(folder, sources);
	const report = join(folder, 'report.json');
	const run = await command(
		[
			...['--content', folder, '--allow-address', '127.0.0.0/8', '--retries', '0', '--delay', '0'],
			...['--archive-endpoint', 'http://127.0.0.1:9/', '--update', '--seed', '1'],
			...['--browser', 'never'],
			...['--format', 'terminal', '--format', `json=${report}`, ...options],
		],
		started,
	);
	const read = <Shape>(path: string, none: Shape) =>
		readFile(path, 'utf8').then(
			(text) => JSON.parse(text) as Shape,
			() => none,
		);
	const { problems } = await read(report, { problems: [] as Problem[] });
	const kept = await read<Record<string, { verdict: string }> | undefined>(
		join(folder, 'link-state.json'),
		undefined,
	);
	const state = kept ?? {};
	const told = await Promise.all(
		sources.map(async ({ key, url }, index): Promise<[string, Told]> => {
			const own = problems.filter(
				({ place, details = [] }) =>
					place.file.endsWith(`sources/${key}.yaml`) ||
					details.some((line) => line.startsWith(`source \`${key}\``)),
			);
			const worst = own.find(({ severity }) => severity === 'error') ?? own[0];
			const words = own.map(({ message, hint, details = [] }) =>
				[message, hint, ...details].join('\n'),
			);
			return [
				names[index] ?? '',
				{
					verdict: worst?.rule ?? state[linkAddress(url)]?.verdict ?? 'nothing',
					words: words.join('\n'),
					capture: await read<Capture | undefined>(join(folder, `captures/${key}.json`), undefined),
					record: await readFile(join(folder, `sources/${key}.yaml`), 'utf8'),
				},
			];
		}),
	);
	return {
		told: Object.fromEntries(told) as Record<Name, Told>,
		verdicts: Object.fromEntries(told.map(([name, { verdict }]) => [name, verdict])) as Record<
			Name,
			string
		>,
		...run,
		state: kept,
	};
}

async function writeAll(
	folder: string,
	sources: readonly { key: string; page: Cited; url: string }[],
): Promise<void> {
	const write = async (path: string, text: string) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	};
	const claims: string[] = [];
	for (const { key, page, url } of sources) {
		await write(
			`sources/${key}.yaml`,
			`title: A page\nurl: ${JSON.stringify(url)}\npublisher: lock\nlanguage: en\nkind: report\nabout: What a test needs.\n`,
		);
		const cited =
			page.quote === undefined
				? 'withoutQuote: It is cited as a whole.'
				: `quote: ${JSON.stringify(page.quote)}`;
		const place =
			page.locator === undefined ? '' : `      locator: ${JSON.stringify(page.locator)}\n`;
		claims.push(
			`claim-${key}:\n  says: So it is.\n  kind: fact\n  confidence: low\n  checked: 2026-03-01\n  evidence:\n    - source: ${key}\n      relation: supports\n      ${cited}\n${place}`,
		);
	}
	await write('articles/lock/claims/index.yaml', claims.join('\n'));
	const points = ['main', 'argument', 'conclusion'].map(
		(point) => `  ${point}:\n    text: So it is.\n    sources: [p0]\n`,
	);
	await write(
		'articles/lock/index.mdx',
		`---\ntitle: When does the lock open?\nstandfirst: At noon.\nauthors:\n  - person: a-keeper\npublished: 2026-03-01\nreviewed: 2026-03-01\nasOf: 2026-03-01\npoints:\n${points.join('')}sections: [gate]\nstatus: published\n---\n\nSo it is.\n`,
	);
	await write(
		'articles/lock/gate.mdx',
		'---\ntitle: The gate\nsummary: It is old.\nstartHere: [p0]\n---\n\nSo it is.\n',
	);
	await write('people/a-keeper.mdx', '---\nname: A Keeper\nrole: Writer\n---\n\nWrites.\n');
	await write('publishers/lock.yaml', 'name: The Lock\ncountry: GB\nownership: public\n');
}

async function command(
	options: readonly string[],
	started: Record<string, string> | undefined,
): Promise<{ output: string; code: number | null }> {
	const { output, errors, code } = started
		? await startCommand('linkcheck', options, { env: started })
		: await runHere(linkcheck, options);
	return { output: output + errors, code };
}

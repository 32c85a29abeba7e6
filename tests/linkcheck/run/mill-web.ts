import type { IncomingMessage, ServerResponse } from 'node:http';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixtureFolder } from '../../read-fixture.ts';
import { type LocalServer, serve } from '../../http/local-server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The small publication in a separate folder, with every site that it cites on a loopback host. */
export interface MillWeb {
	folder: string;
	/** Changes the answer of an address such as `gazette/2024/05/mill`: a page, or a function. */
	set(address: string, answer: string | Answer): void;
	/** An address as it now is in the content: `http://127.0.2.1:…/2024/05/mill`. */
	url(address: string): string;
	/** The server of a site. */
	site(name: string): LocalServer;
	/** A file of the content folder. */
	read(path: string): Promise<string>;
	write(path: string, text: string): Promise<void>;
	replace(path: string, from: string, to: string): Promise<void>;
}

/** The initial text of each page: everything that the publication quotes from it. */
const pages: Record<string, string[]> = {
	'library/almanac-1871': ['In that year a new mill, driven by the tide, at Harbury was begun.'],
	'gazette/2024/05/mill': [
		'They say the old mill on the north quay turned again on Saturday, at noon.',
	],
	'gazette/': ['The Harbury Gazette. News of the week.'],
	'kystavisen/moller': [
		'Den gamle møllen i Harbury malte korn til 1926.',
		'Også flere havner kan gjøre det samme.',
	],
	'radio/mill': [
		'So we opened the sluice at six in the morning.',
		'Now there is hardly a bag left in the store.',
	],
	'trust/accounts-2024.pdf': ['All flour ground in the year came to 2.1 tonnes.'],
	'trust/report-2023.pdf': [
		'It is known that the wheel has not turned since 1924.',
		'The work on the wheel began in March 2022.',
	],
	'archive/trust-report': [
		'It is known that the wheel has not turned since 1924.',
		'The work on the wheel began in March 2022.',
	],
};

/** A page with some paragraphs. */
export function page(...paragraphs: string[]): string {
	const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
	return `<!doctype html><title>A page</title><main><h1>A page</h1>${text}</main>`;
}

/** Answers with a status and no page. */
export function status(code: number, headers: Record<string, string> = {}): Answer {
	return (_, response) => {
		response.writeHead(code, headers).end();
	};
}

/** Sets everything up until the test is finished. */
export async function millWeb(): Promise<MillWeb> {
	const answers = new Map<string, string | Answer>(
		Object.entries(pages).map(([address, paragraphs]) => [address, page(...paragraphs)]),
	);
	const names = ['library', 'gazette', 'kystavisen', 'radio', 'trust', 'archive'];
	const servers = new Map<string, LocalServer>();
	for (const [index, name] of names.entries()) {
		const listener: Answer = (request, response) => {
			const answer = answers.get(name + (request.url ?? ''));
			if (answer === undefined) response.writeHead(404).end('Not here.');
			else if (typeof answer === 'function') answer(request, response);
			else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
		};
		servers.set(name, await serve(listener, { host: `127.0.${index + 1}.1` }));
	}
	const folder = await mkdtemp(join(tmpdir(), 'mill-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await cp(fixtureFolder('publication'), folder, { recursive: true });
	for (const kind of ['sources', 'publishers']) {
		for (const name of await readdir(join(folder, kind))) {
			const file = join(folder, kind, name);
			const text = await readFile(file, 'utf8');
			await writeFile(
				file,
				text.replace(/https:\/\/(\w+)\.example\.org/g, (_, site: string) => originOf(site)),
			);
		}
	}

	function originOf(name: string): string {
		return servers.get(name)!.origin;
	}
	const read = (path: string) => readFile(join(folder, path), 'utf8');
	const write = (path: string, text: string) => writeFile(join(folder, path), text);
	return {
		folder,
		set: (address, answer) => answers.set(address, answer),
		url: (address) => address.replace(/^\w+/, originOf),
		site: (name) => servers.get(name)!,
		read,
		write,
		async replace(path, from, to) {
			const text = await read(path);
			if (!text.includes(from)) throw new Error(`\`${from}\` is not in ${path}.`);
			await write(path, text.replace(from, to));
		},
	};
}

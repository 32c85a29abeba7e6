import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	createMessageConnection,
	type MessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Range } from 'vscode-languageserver-textdocument';
import { fixtureFolder } from '../read-fixture.ts';
import {
	type Action,
	type Item,
	positionOf,
	type Published,
	type Registering,
	type Told,
} from './language-messages.ts';

export const root = join(import.meta.dirname, '../..');

/** A simple client of the language server, which knows only JSON-RPC. */
export class LanguageClient {
	readonly home: string;
	readonly #child: ChildProcess;
	readonly #connection: MessageConnection;
	readonly #listeners = new Set<(published: Published) => void>();
	readonly #versions = new Map<string, number>();
	/** What the server asked the editor to watch. */
	readonly watched: string[] = [];
	/** What the server wrote to its standard error, which should be empty. */
	errors = '';

	/**
	 * @param home - The root of the project whose `content` is used.
	 * @param options - Options of Node.
	 */
	constructor(home: string = root, options: string[] = []) {
		this.home = home;
		const parameters = [...options, 'src/cli/language-server.ts', '--stdio'];
		const child = spawn(process.execPath, parameters, { cwd: root });
		child.stderr.on('data', (data: Buffer) => (this.errors += data.toString()));
		this.#child = child;
		this.#connection = createMessageConnection(
			new StreamMessageReader(child.stdout),
			new StreamMessageWriter(child.stdin),
		);
		this.#connection.onRequest('client/registerCapability', ({ registrations }: Registering) => {
			for (const { registerOptions } of registrations)
				this.watched.push(...registerOptions.watchers.map(({ globPattern }) => globPattern));
			return null;
		});
		this.#connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
			for (const listener of this.#listeners) listener(published);
		});
		this.#connection.listen();
	}
	/**
	 * Starts a server on the small publication, in a separate folder, which is removed when it
	 * stops.
	 */
	static onPublication(options?: string[]): LanguageClient {
		const home = mkdtempSync(join(tmpdir(), 'desk-'));
		cpSync(fixtureFolder('publication'), join(home, 'content'), { recursive: true });
		return new LanguageClient(home, options);
	}

	/** Initialises the server, as an editor does when it opens the project. */
	async start(capabilities: object = {}): Promise<unknown> {
		const workspaceFolders = [{ uri: pathToFileURL(this.home).href, name: 'project' }];
		const hello = { processId: null, rootUri: null, capabilities, workspaceFolders };
		const answer = await this.ask('initialize', hello);
		this.tell('initialized', {});
		return answer;
	}

	tell(method: string, params: unknown): void {
		void this.#connection.sendNotification(method, params);
	}

	/** @throws {Error} The server's answer if it refuses. */
	ask<Answer = unknown>(method: string, params?: unknown): Promise<Answer> {
		return this.#connection.sendRequest<Answer>(method, params);
	}

	uri(file: string): string {
		return /^\w+:/.test(file) ? file : pathToFileURL(join(this.home, file)).href;
	}

	read(file: string): string {
		return readFileSync(join(this.home, file), 'utf8');
	}

	/** Opens a file, or replaces its text. */
	type(file: string, text: string): void {
		const uri = this.uri(file);
		const version = (this.#versions.get(uri) ?? 0) + 1;
		this.#versions.set(uri, version);
		const textDocument = { uri, languageId: 'mdx', version, text };
		if (version === 1) this.tell('textDocument/didOpen', { textDocument });
		else this.tell('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
	}

	close(file: string): void {
		this.#versions.delete(this.uri(file));
		this.tell('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
	}

	/** The parameters of a question about words of a file. */
	at(file: string, words: string, { text = this.read(file), later = 0 } = {}) {
		return { textDocument: { uri: this.uri(file) }, position: positionOf(text, words, later) };
	}

	/** The completions where `|` is in a file with this text. */
	async offered(file: string, written: string): Promise<Item[]> {
		this.type(file, written.replace('|', ''));
		const asked = this.at(file, '|', { text: written });
		return (await this.ask<Item[] | null>('textDocument/completion', asked)) ?? [];
	}

	/** The fixes and changes that are offered for a range of a file. */
	actions(file: string, range: Range): Promise<Action[]> {
		const textDocument = { uri: this.uri(file) };
		const context = { diagnostics: [] };
		return this.ask('textDocument/codeAction', { textDocument, range, context });
	}

	/** The diagnostics of a file, once they are as expected. */
	problemsOf(file: string, isWanted: (problems: Told[]) => boolean): Promise<Told[]> {
		return new Promise((resolve) => {
			const listener = ({ uri, diagnostics }: Published): void => {
				if (uri !== this.uri(file) || !isWanted(diagnostics)) return;
				this.#listeners.delete(listener);
				resolve(diagnostics);
			};
			this.#listeners.add(listener);
		});
	}

	/** Stops the server, and returns its exit code. */
	async stop(): Promise<number | null> {
		const ended = new Promise<number | null>((resolve) => this.#child.on('exit', resolve));
		await this.ask('shutdown');
		this.tell('exit', undefined);
		const code = await ended;
		this.#connection.dispose();
		if (this.home !== root) rmSync(this.home, { recursive: true });
		return code;
	}
}

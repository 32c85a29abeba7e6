import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

interface Message {
	id?: number | undefined;
	method?: string;
	params?: unknown;
	result?: unknown;
	error?: { message: string };
}

/** A problem as it comes over the wire. */
export interface Told {
	message: string;
	code: string;
	codeDescription: { href: string };
	range: unknown;
}

/** A bare client of the language server: JSON-RPC 2.0 over its input and output, nothing more. */
export class LanguageClient {
	readonly #child: ChildProcess;
	readonly #folder: string;
	readonly #answers = new Map<number, (message: Message) => void>();
	readonly #listeners = new Set<(message: Message) => void>();
	#unread = Buffer.alloc(0);
	#last = 0;
	/** What the server asked the editor to watch. */
	readonly watched: string[] = [];
	/** What the server wrote where nobody should write. */
	errors = '';

	/** @param folder - The root of the project whose `content` is asked about. */
	constructor(folder: string = root) {
		this.#folder = folder;
		this.#child = spawn(process.execPath, ['src/cli/language-server.ts', '--stdio'], { cwd: root });
		this.#child.stdout?.on('data', (data: Buffer) => {
			this.#read(data);
		});
		this.#child.stderr?.on('data', (data: Buffer) => {
			this.errors += data.toString();
		});
	}

	#read(data: Buffer): void {
		this.#unread = Buffer.concat([this.#unread, data]);
		for (;;) {
			const head = this.#unread.indexOf('\r\n\r\n');
			const length = Number(
				/Content-Length: (\d+)/.exec(this.#unread.toString('latin1', 0, head))?.[1],
			);
			if (head === -1 || this.#unread.length < head + 4 + length) return;
			const message = JSON.parse(
				this.#unread.toString('utf8', head + 4, head + 4 + length),
			) as Message;
			this.#unread = this.#unread.subarray(head + 4 + length);
			if (message.id !== undefined && message.method === undefined)
				this.#answers.get(message.id)?.(message);
			if (message.id !== undefined && message.method !== undefined) this.#answer(message);
			for (const listener of this.#listeners) listener(message);
		}
	}

	/** Answers what the server asks of an editor: to watch files. */
	#answer({ id, params }: Message): void {
		const { registrations = [] } = params as {
			registrations?: { registerOptions?: { watchers?: { globPattern: string }[] } }[];
		};
		for (const { registerOptions } of registrations) {
			this.watched.push(...(registerOptions?.watchers ?? []).map(({ globPattern }) => globPattern));
		}
		this.#send({ id, result: null });
	}

	#send(message: Message): void {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		this.#child.stdin?.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
	}

	/** Says hello as an editor does that opens the project. */
	async start(capabilities: object = {}): Promise<Record<string, unknown>> {
		const workspaceFolders = [{ uri: pathToFileURL(this.#folder).href, name: 'project' }];
		const answer = await this.ask('initialize', {
			processId: null,
			rootUri: null,
			capabilities,
			workspaceFolders,
		});
		this.tell('initialized', {});
		return answer as Record<string, unknown>;
	}

	tell(method: string, params: unknown): void {
		this.#send({ method, params });
	}

	/** @throws {Error} What the server answers if it refuses. */
	ask(method: string, params: unknown): Promise<unknown> {
		this.#last += 1;
		const id = this.#last;
		return new Promise((resolve, reject) => {
			this.#answers.set(id, ({ result, error }) => {
				if (error) reject(new Error(error.message));
				else resolve(result);
			});
			this.#send({ id, method, params });
		});
	}

	uri(file: string): string {
		return pathToFileURL(join(this.#folder, file)).href;
	}

	open(file: string, text: string): void {
		this.tell('textDocument/didOpen', {
			textDocument: { uri: this.uri(file), languageId: 'mdx', version: 1, text },
		});
	}

	/** Replaces what an open file holds. */
	type(file: string, version: number, text: string): void {
		this.tell('textDocument/didChange', {
			textDocument: { uri: this.uri(file), version },
			contentChanges: [{ text }],
		});
	}

	/** The diagnostics of a file, once they are as they should be. */
	problemsOf(file: string, isWanted: (problems: Told[]) => boolean): Promise<Told[]> {
		return new Promise((resolve) => {
			const listener = ({ method, params }: Message): void => {
				if (method !== 'textDocument/publishDiagnostics') return;
				const { uri, diagnostics } = params as { uri: string; diagnostics: Told[] };
				if (uri !== this.uri(file) || !isWanted(diagnostics)) return;
				this.#listeners.delete(listener);
				resolve(diagnostics);
			};
			this.#listeners.add(listener);
		});
	}

	/** Says goodbye, and gives the exit code. */
	async stop(): Promise<number | null> {
		const ended = new Promise<number | null>((resolve) => this.#child.on('exit', resolve));
		await this.ask('shutdown', undefined);
		this.tell('exit', undefined);
		return ended;
	}
}

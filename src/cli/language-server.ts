/**
 * The language server: answers any code editor's questions about the content, over
 * `node src/cli/language-server.ts --stdio`. `src/desk` works out the answers.
 */
import { fileURLToPath } from 'node:url';
import {
	CodeActionKind,
	createConnection,
	DidChangeWatchedFilesNotification,
	ProposedFeatures,
	TextDocuments,
	TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { site } from '../site.ts';
import { EmbeddedYaml } from './language-server/embedded-yaml.ts';
import { answerQuestions } from './language-server/language-answers.ts';
import { diagnosticOf } from './language-server/protocol.ts';
import { Workspace } from './language-server/workspace.ts';

/**
 * Editors send a change for every keystroke; the content is checked after this pause, in
 * milliseconds.
 */
const pause = 200;

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let workspace = new Workspace(process.cwd(), () => documents.all());
let yaml = new EmbeddedYaml({});
let mayWatch = false;
let hasStops = false;

connection.onInitialize(({ workspaceFolders, capabilities, initializationOptions }) => {
	const folder = workspaceFolders?.[0]?.uri;
	if (folder?.startsWith('file:')) {
		workspace = new Workspace(fileURLToPath(folder), () => documents.all());
	}
	yaml = new EmbeddedYaml(capabilities, initializationOptions as { yaml?: unknown } | undefined);
	hasStops = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false;
	mayWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
	return {
		serverInfo: { name: site.name },
		capabilities: {
			textDocumentSync: TextDocumentSyncKind.Incremental,
			completionProvider: { triggerCharacters: [':', '+', '"', '[', '(', '<', ' '] },
			hoverProvider: true,
			definitionProvider: true,
			referencesProvider: true,
			renameProvider: { prepareProvider: true },
			documentSymbolProvider: true,
			codeActionProvider: {
				codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract],
			},
			codeLensProvider: {},
		},
	};
});

/** Resolves when the folder has been read; questions wait for it. */
let ready = new Promise<void>((resolve) => {
	connection.onInitialized(() => {
		if (mayWatch) {
			const watchers = ['**/content/**', '**/public/**'].map((globPattern) => ({ globPattern }));
			// An editor that says that it can watch and then refuses still saves files, which are
			// read then.
			connection.client
				.register(DidChangeWatchedFilesNotification.type, { watchers })
				.catch((error: unknown) => {
					connection.console.warn(String(error));
				});
		}
		void readDisk().then(resolve);
	});
});

async function readDisk(): Promise<void> {
	try {
		await workspace.readDisk();
	} catch (error) {
		connection.console.warn(error instanceof Error ? error.message : String(error));
	}
	changed();
}

let waiting: NodeJS.Timeout | undefined;

function changed(): void {
	workspace.forget();
	clearTimeout(waiting);
	if (workspace.isRead) waiting = setTimeout(tellProblems, pause);
}

let filesWithProblems = new Set<string>();

/** Sends the problems of every file that has some, or had some before. */
function tellProblems(): void {
	const byFile = Map.groupBy(workspace.problems, ({ place }) => place.file);
	for (const file of new Set([...filesWithProblems, ...byFile.keys()])) {
		const diagnostics = (byFile.get(file) ?? []).map(diagnosticOf);
		void connection.sendDiagnostics({ uri: workspace.uriOf(file), diagnostics });
	}
	filesWithProblems = new Set(byFile.keys());
}

answerQuestions(connection, {
	now: async () => {
		await ready;
		return workspace;
	},
	versionOf: (uri) => documents.get(uri)?.version,
	hasStops: () => hasStops,
	yaml: () => yaml,
});

documents.onDidChangeContent(({ document }) => {
	if (workspace.fileOf(document.uri) !== undefined) changed();
});
documents.onDidClose(changed);
documents.onDidSave(() => (ready = readDisk()));
connection.onDidChangeWatchedFiles(() => (ready = readDisk()));

documents.listen(connection);
connection.listen();

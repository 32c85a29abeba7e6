/**
 * The language server: answers any code editor's questions about the content, over
 * `node src/cli/language-server.ts --stdio`. What it answers is worked out in `src/desk`.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join, relative, sep } from 'node:path';
import {
	CodeActionKind,
	type CodeAction,
	CompletionItemKind,
	createConnection,
	type Diagnostic,
	DiagnosticSeverity,
	ErrorCodes,
	type Location,
	MarkupKind,
	type Position,
	ProposedFeatures,
	type Range,
	ResponseError,
	SymbolKind,
	TextDocuments,
	TextDocumentSyncKind,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkContent } from '../check/check-content.ts';
import { newestDay } from '../check/today.ts';
import { type Content, parseContent, type ParseCache } from '../content/content.ts';
import type { Pictures } from '../content/read-pictures.ts';
import { readPictures } from '../content/read-pictures.ts';
import { readContentFolder } from '../content/read-folder.ts';
import { complete } from '../desk/complete.ts';
import type { Span } from '../desk/desk.ts';
import { describe } from '../desk/describe.ts';
import { endOf } from '../desk/end-of.ts';
import { fixesOf } from '../desk/fixes.ts';
import { definitionOf, recordAt, referencesTo } from '../desk/references.ts';
import { renameRecord } from '../desk/rename.ts';
import { symbolsOf } from '../desk/symbols.ts';
import { type Change, ChangeError } from '../edit/change.ts';
import { asked } from '../fonts/letters.ts';
import type { Problem } from '../problems/problem.ts';
import { site } from '../site.ts';
import { placeAt } from '../text/place-at.ts';

/** Editors send a change for each key; the content is checked once the fingers rest. */
const pause = 200;

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const cache: ParseCache = new Map();
let root = process.cwd();
let onDisk: Map<string, string> | undefined;
let pictures: Pictures | undefined;
let content: Content | undefined;
let told = new Set<string>();

connection.onInitialize(({ workspaceFolders }) => {
	const folder = workspaceFolders?.[0]?.uri;
	if (folder?.startsWith('file:')) root = fileURLToPath(folder);
	return {
		serverInfo: { name: site.name },
		capabilities: {
			textDocumentSync: TextDocumentSyncKind.Incremental,
			completionProvider: { triggerCharacters: [':', '+', '"', '[', ' '] },
			hoverProvider: true,
			definitionProvider: true,
			referencesProvider: true,
			renameProvider: { prepareProvider: true },
			documentSymbolProvider: true,
			codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
		},
	};
});

const ready = new Promise<void>((resolve) => {
	connection.onInitialized(() => void readDisk().then(resolve));
});

/** Reads the folder as it is on disk; where it cannot be read, there is nothing to answer. */
async function readDisk(): Promise<void> {
	const folder = join(root, 'content');
	try {
		const files = await readContentFolder(folder);
		pictures = await readPictures(folder, join(root, 'public'), 'content');
		onDisk = new Map(files.map(({ path, text }) => [path.replace(folder, 'content'), text]));
	} catch (error) {
		onDisk = new Map();
		connection.console.warn(error instanceof Error ? error.message : String(error));
	}
	changed();
}

/** The path of a document below the root; `undefined` for one that is no file of the content. */
function fileOf(uri: string): string | undefined {
	if (!uri.startsWith('file:')) return undefined;
	const path = relative(root, fileURLToPath(uri)).split(sep).join('/');
	return path.startsWith('content/') ? path : undefined;
}

const uriOf = (file: string) => pathToFileURL(join(root, file)).href;

/** The content with what editors have open in place of what is on disk. */
function contentNow(): Content {
	if (content) return content;
	const texts = new Map(onDisk);
	for (const document of documents.all()) {
		const file = fileOf(document.uri);
		if (file !== undefined) texts.set(file, document.getText());
	}
	const files = [...texts].map(([path, text]) => ({ path, text }));
	files.sort((a, b) => (a.path < b.path ? -1 : 1));
	content = parseContent('content', files, { cache, pictures });
	return content;
}

let waiting: NodeJS.Timeout | undefined;

function changed(): void {
	content = undefined;
	clearTimeout(waiting);
	// Before the folder is read, every mark would be one without a claim.
	if (onDisk) waiting = setTimeout(tellProblems, pause);
}

function problemsNow(): Problem[] {
	const today = newestDay(Date.now());
	return checkContent({ content: contentNow(), today, language: site.language, letters: asked });
}

/** Tells the problems of every file that has or had some. */
function tellProblems(): void {
	const byFile = Map.groupBy(problemsNow(), ({ place }) => place.file);
	for (const file of new Set([...told, ...byFile.keys()])) {
		const diagnostics = (byFile.get(file) ?? []).map(diagnosticOf);
		void connection.sendDiagnostics({ uri: uriOf(file), diagnostics });
	}
	told = new Set(byFile.keys());
}

function diagnosticOf(problem: Problem): Diagnostic {
	const { rule, severity, place, message, hint } = problem;
	const end = endOf(contentNow().texts.get(place.file) ?? '', place);
	return {
		range: {
			start: { line: place.line - 1, character: place.column - 1 },
			end: { line: end.line - 1, character: end.column - 1 },
		},
		severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
		source: site.name,
		code: rule,
		message: `${message} ${hint}`,
	};
}

function positionAt(file: string, offset: number): Position {
	const { line, column } = placeAt(file, contentNow().texts.get(file) ?? '', offset);
	return { line: line - 1, character: column - 1 };
}

function rangeOf({ file, start, end }: Span): Range {
	return { start: positionAt(file, start), end: positionAt(file, end) };
}

const locationOf = (span: Span): Location => ({ uri: uriOf(span.file), range: rangeOf(span) });

interface Asked {
	textDocument: { uri: string };
	position: Position;
}

/** The file and offset that a question is about; `undefined` for what is no file of the content. */
async function placeOf({ textDocument, position }: Asked) {
	await ready;
	const file = fileOf(textDocument.uri);
	const text = file === undefined ? undefined : contentNow().texts.get(file);
	if (file === undefined || text === undefined) return undefined;
	const offset = TextDocument.create(textDocument.uri, '', 0, text).offsetAt(position);
	return { file, text, offset };
}

async function foundAt(asked: Asked) {
	const place = await placeOf(asked);
	return place && recordAt(contentNow(), place.file, place.offset);
}

connection.onHover(async (asked) => {
	const found = await foundAt(asked);
	if (!found) return null;
	const { markdown } = describe(contentNow(), found.entry);
	return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: rangeOf(found.span) };
});

connection.onDefinition(async (asked) => {
	const found = await foundAt(asked);
	return found ? locationOf(definitionOf(contentNow(), found.entry)) : null;
});

connection.onReferences(async ({ context, ...asked }) => {
	const found = await foundAt(asked);
	if (!found) return null;
	const uses = referencesTo(contentNow(), found.entry).map(locationOf);
	const own = context.includeDeclaration
		? [locationOf(definitionOf(contentNow(), found.entry))]
		: [];
	return [...own, ...uses];
});

connection.onCompletion(async (asked) => {
	const place = await placeOf(asked);
	if (!place) return null;
	return complete(contentNow(), place.file, place.text, place.offset).map((item) => ({
		label: item.key,
		kind: CompletionItemKind.Reference,
		filterText: item.findBy,
		textEdit: { range: rangeOf(item.span), newText: item.key },
		...(item.about && {
			detail: item.about.standing,
			labelDetails: { description: item.about.words.slice(0, 80) },
			documentation: { kind: MarkupKind.Markdown, value: item.about.markdown },
		}),
	}));
});

connection.onPrepareRename(async (asked) => {
	const found = await foundAt(asked);
	return found ? { range: rangeOf(found.span), placeholder: found.entry.key } : null;
});

connection.onRenameRequest(async ({ newName, ...asked }) => {
	const found = await foundAt(asked);
	if (!found) return null;
	try {
		return workspaceEdit(renameRecord(contentNow(), found.entry, newName));
	} catch (error) {
		if (!(error instanceof ChangeError)) throw error;
		throw new ResponseError(ErrorCodes.InvalidParams, error.message);
	}
});

function workspaceEdit({ splices, moves }: Pick<Change, 'splices' | 'moves'>): WorkspaceEdit {
	const byFile = Map.groupBy(splices, ({ file }) => file);
	return {
		documentChanges: [
			...[...byFile].map(([file, some]) => ({
				textDocument: { uri: uriOf(file), version: documents.get(uriOf(file))?.version ?? null },
				edits: some.map((one) => ({ range: rangeOf(one), newText: one.text })),
			})),
			...moves.map(({ from, to }) => ({
				kind: 'rename' as const,
				oldUri: uriOf(from),
				newUri: uriOf(to),
			})),
		],
	};
}

connection.onDocumentSymbol(async ({ textDocument }) => {
	await ready;
	const file = fileOf(textDocument.uri);
	if (file === undefined) return null;
	return symbolsOf(contentNow(), file).map(({ name, detail, sort, span }) => ({
		name: name || '–',
		detail,
		kind: sort === 'record' ? SymbolKind.Key : SymbolKind.String,
		range: rangeOf(span),
		selectionRange: rangeOf(span),
	}));
});

connection.onCodeAction(async ({ textDocument, range }) => {
	await ready;
	const file = fileOf(textDocument.uri);
	return problemsNow()
		.filter(({ place }) => place.file === file)
		.filter(({ place: { line } }) => range.start.line <= line - 1 && line - 1 <= range.end.line)
		.flatMap((problem) =>
			fixesOf(contentNow(), problem).map(({ title, splice }): CodeAction => ({
				title,
				kind: CodeActionKind.QuickFix,
				diagnostics: [diagnosticOf(problem)],
				edit: workspaceEdit({ splices: [splice], moves: [] }),
			})),
		);
});

documents.onDidChangeContent(({ document }) => {
	if (fileOf(document.uri) !== undefined) changed();
});
documents.onDidClose(changed);
documents.onDidSave(() => void readDisk());
connection.onDidChangeWatchedFiles(() => void readDisk());

documents.listen(connection);
connection.listen();

/**
 * The part of VS Code's `vscode` module that `vscode-languageclient` uses when it starts a server
 * and shows its diagnostics. Everything else is an empty class, or returns something that can be
 * disposed of.
 */
const { EventEmitter } = require('node:events');
const { URI } = require('vscode-uri');

class Ending {
	constructor(end) {
		this.dispose = end ?? (() => undefined);
	}
}

class Emitter {
	#events = new EventEmitter();
	event = (listener) => {
		this.#events.on('event', listener);
		return new Ending(() => this.#events.off('event', listener));
	};
	fire(value) {
		this.#events.emit('event', value);
	}
	dispose() {
		this.#events.removeAllListeners();
	}
}

class Position {
	constructor(line, character) {
		Object.assign(this, { line, character });
	}
}

class Range {
	constructor(...ends) {
		const [start, end] = ends.length === 4 ? [ends.slice(0, 2), ends.slice(2)] : ends;
		this.start = Array.isArray(start) ? new Position(...start) : start;
		this.end = Array.isArray(end) ? new Position(...end) : end;
	}
}

class CodeActionKind {
	constructor(value) {
		this.value = value;
	}
	append(part) {
		return new CodeActionKind([this.value, part].filter(Boolean).join('.'));
	}
	static Empty = new CodeActionKind('');
	static QuickFix = new CodeActionKind('quickfix');
	static RefactorExtract = new CodeActionKind('refactor.extract');
}

class Diagnostic {
	constructor(range, message, severity) {
		Object.assign(this, { range, message, severity });
	}
}

/** A part of the module: the given members, and something harmless for the rest. */
function part(known) {
	return new Proxy(known, {
		get: (_, name) => {
			if (name in known || typeof name === 'symbol') return known[name];
			if (/^on[A-Z]/.test(name)) return new Emitter().event;
			return () => new Ending();
		},
	});
}

const outputs = [];
const keep = (...text) => outputs.push(text.map(String).join(' '));
const channel = part({
	append: keep,
	appendLine: keep,
	error: keep,
	warn: keep,
	info: keep,
	debug: keep,
	trace: keep,
});
const root = process.env.PROJECT;

const known = {
	version: '1.100.0',
	Disposable: Ending,
	EventEmitter: Emitter,
	Position,
	Range,
	CodeActionKind,
	Diagnostic,
	Uri: URI,
	DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
	env: part({ language: 'en', appName: 'stub', appRoot: '' }),
	extensions: part({ all: [], getExtension: () => undefined }),
	window: part({
		visibleTextEditors: [],
		tabGroups: part({ all: [] }),
		createOutputChannel: () => channel,
		showErrorMessage: async (text) => outputs.push(text),
		showWarningMessage: async (text) => outputs.push(text),
	}),
	workspace: part({
		workspaceFolders: [{ uri: URI.file(root), name: 'project', index: 0 }],
		textDocuments: [],
		notebookDocuments: [],
		getConfiguration: () => ({ get: (_name, fallback) => fallback }),
		getWorkspaceFolder: () => undefined,
		createFileSystemWatcher: () => part({}),
	}),
	languages: part({
		createDiagnosticCollection: () => part({ name: 'stub' }),
		match: () => 0,
	}),
	commands: part({}),
	/** For the test, not a part of VS Code. */
	stub: { outputs },
};

/** Classes that are extended, created, or used in `instanceof`; they do nothing here. */
const empty =
	'CallHierarchyIncomingCall CallHierarchyItem CallHierarchyOutgoingCall CancellationError CancellationTokenSource CodeAction CodeActionTriggerKind CodeLens Color ColorInformation ColorPresentation CompletionItem CompletionItemKind CompletionItemTag CompletionList CompletionTriggerKind DiagnosticRelatedInformation DiagnosticTag DocumentHighlight DocumentHighlightKind DocumentLink DocumentSymbol FileType FoldingRange FoldingRangeKind Hover InlayHint InlayHintLabelPart InlineCompletionItem InlineCompletionList InlineCompletionTriggerKind InlineValueEvaluatableExpression InlineValueText InlineValueVariableLookup LinkedEditingRanges Location LogLevel MarkdownString NotebookCellKind ParameterInformation ProgressLocation RelativePattern SelectionRange SemanticTokens SemanticTokensEdit SemanticTokensEdits SignatureHelp SignatureHelpTriggerKind SignatureInformation SnippetString SnippetTextEdit SymbolInformation SymbolKind SymbolTag TabInputCustom TabInputNotebook TabInputText TabInputTextDiff TextDocumentSaveReason TextEdit TypeHierarchyItem WorkspaceEdit';

module.exports = {
	...Object.fromEntries(empty.split(' ').map((name) => [name, class {}])),
	...known,
};

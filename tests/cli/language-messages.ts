import {
	type Position,
	type Range,
	TextDocument,
	type TextEdit,
} from 'vscode-languageserver-textdocument';

/** A problem as it comes over the wire. */
export interface Told {
	message: string;
	code: string;
	codeDescription: { href: string };
	range: Range;
}

/** The problems of a file, as they are told. */
export interface Published {
	uri: string;
	diagnostics: Told[];
}

/** What the server asks an editor to watch. */
export interface Registering {
	registrations: { registerOptions: { watchers: { globPattern: string }[] } }[];
}

/** What an editor is offered to write. */
export interface Item {
	label: string;
	detail?: string;
	filterText?: string;
	insertText?: string;
	documentation: string | { value: string };
	textEdit?: TextEdit;
}

/** An edit of files, and one that an editor is offered. */
export interface Edit {
	documentChanges: (
		{ textDocument: { uri: string }; edits: TextEdit[] } | { kind: string; uri: string }
	)[];
}
export interface Action {
	title: string;
	edit: Edit;
}

/** Where words begin in a text, as editors count. @param later - How many characters behind their beginning. */
export function positionOf(text: string, words: string, later = 0): Position {
	const lines = text.slice(0, text.lastIndexOf(words) + later).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What a file would be after an edit. */
export function afterEdit(edit: Edit | undefined, uri: string, text: string): string {
	const changes = edit?.documentChanges ?? [];
	const edits = changes.flatMap((change) =>
		'edits' in change && change.textDocument.uri === uri ? change.edits : [],
	);
	return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
}

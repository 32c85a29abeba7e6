import {
	type Position,
	type Range,
	TextDocument,
	type TextEdit,
} from 'vscode-languageserver-textdocument';

/** A problem in the form in which the server sends it. */
export interface Told {
	message: string;
	code: string;
	codeDescription: { href: string };
	range: Range;
}

/** The problems of a file, as the server sends them. */
export interface Published {
	uri: string;
	diagnostics: Told[];
}

/** What the server asks an editor to watch. */
export interface Registering {
	registrations: { registerOptions: { watchers: { globPattern: string }[] } }[];
}

/** A completion that the server offers. */
export interface Item {
	label: string;
	detail?: string;
	filterText?: string;
	insertText?: string;
	documentation: string | { value: string };
	textEdit?: TextEdit;
}

/** An edit of files, and an action that the server offers. */
export interface Edit {
	documentChanges: (
		{ textDocument: { uri: string }; edits: TextEdit[] } | { kind: string; uri: string }
	)[];
}
export interface Action {
	title: string;
	edit: Edit;
}

/**
 * The position of words in a text, as editors count.
 *
 * @param later - How many characters after their beginning.
 */
export function positionOf(text: string, words: string, later = 0): Position {
	const lines = text.slice(0, text.lastIndexOf(words) + later).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The text of a file after an edit. */
export function afterEdit(edit: Edit | undefined, uri: string, text: string): string {
	const changes = edit?.documentChanges ?? [];
	const edits = changes.flatMap((change) =>
		'edits' in change && change.textDocument.uri === uri ? change.edits : [],
	);
	return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edits);
}

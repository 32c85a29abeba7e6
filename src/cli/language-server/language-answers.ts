import {
	type Connection,
	ErrorCodes,
	MarkupKind,
	type Position,
	ResponseError,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { complete } from '../../desk/complete/complete.ts';
import { describe } from '../../desk/describe.ts';
import { lensesOf } from '../../desk/lenses.ts';
import { definitionOf, recordAt, occurrencesOf } from '../../desk/keys/references.ts';
import { renameRecord } from '../../desk/keys/rename.ts';
import { symbolsOf } from '../../desk/symbols.ts';
import { ChangeError } from '../../edit/change.ts';
import { answerActions } from './language-actions.ts';
import type { Project } from './language-project.ts';
import {
	completionItemOf,
	documentSymbolOf,
	locationOf,
	rangeOf,
	workspaceEditOf,
} from './protocol.ts';

interface Asked {
	textDocument: { uri: string };
	position: Position;
}

/** Answers the questions of an editor. */
export function answerQuestions(connection: Connection, project: Project): void {
	/** The file and offset that a question is about; `undefined` for a file that is not content. */
	async function placeOf(asked: Asked) {
		const found = (await project.now()).documentAt(asked.textDocument.uri);
		const offset = TextDocument.create('', '', 0, found?.text ?? '').offsetAt(asked.position);
		return found && { ...found, offset };
	}

	/** The record that a question is about. */
	async function foundAt(asked: Asked) {
		const place = await placeOf(asked);
		const found = place && recordAt(place.content, place.file, place.offset);
		return found && { ...place, ...found };
	}

	connection.onHover(async (asked) => {
		const place = await placeOf(asked);
		if (!place) return null;
		const { content, file, offset } = place;
		const found = recordAt(content, file, offset);
		if (!found) return project.yaml().hover({ ...place, ...asked });
		const { entry, span } = found;
		const { markdown } = describe(content, entry);
		const contents = { kind: MarkupKind.Markdown, value: markdown };
		return { contents, range: rangeOf(content, span) };
	});

	connection.onDefinition(async (asked) => {
		const found = await foundAt(asked);
		return found ? locationOf(found.workspace, definitionOf(found.content, found.entry)) : null;
	});

	connection.onReferences(async ({ context, ...asked }) => {
		const found = await foundAt(asked);
		if (!found) return null;
		const { workspace, content, entry } = found;
		const own = context.includeDeclaration ? [definitionOf(content, entry)] : [];
		const uses = occurrencesOf(content, entry);
		return [...own, ...uses].map((span) => locationOf(workspace, span));
	});

	connection.onCompletion(async (asked) => {
		const place = await placeOf(asked);
		if (!place) return null;
		const { content, file, text, offset } = place;
		const keys = complete(content, file, text, offset);
		if (keys.length === 0) return project.yaml().complete({ ...place, ...asked });
		return keys.map((item) => completionItemOf(content, item, project.hasStops()));
	});

	connection.onPrepareRename(async (asked) => {
		const found = await foundAt(asked);
		if (!found) return null;
		return { range: rangeOf(found.content, found.span), placeholder: found.entry.key };
	});

	connection.onRenameRequest(async ({ newName, ...asked }) => {
		const found = await foundAt(asked);
		if (!found) return null;
		try {
			const change = renameRecord(found.content, found.entry, newName);
			return workspaceEditOf(found.workspace, change, project.versionOf);
		} catch (error) {
			if (!(error instanceof ChangeError)) throw error;
			throw new ResponseError(ErrorCodes.InvalidParams, error.message);
		}
	});

	connection.onDocumentSymbol(async (asked) => {
		const found = (await project.now()).documentAt(asked.textDocument.uri);
		if (!found) return null;
		const { content, file } = found;
		return symbolsOf(content, file).map((symbol) => documentSymbolOf(content, symbol));
	});

	connection.onCodeLens(async (asked) => {
		const found = (await project.now()).documentAt(asked.textDocument.uri);
		if (!found) return null;
		const { content, file } = found;
		return lensesOf(content, file).map(({ title, span }) => ({
			range: rangeOf(content, span),
			command: { title, command: '' },
		}));
	});
	answerActions(connection, project);
}

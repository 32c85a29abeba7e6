import {
	type CompletionItem,
	CompletionItemKind,
	type Diagnostic,
	DiagnosticSeverity,
	type DocumentSymbol,
	InsertTextFormat,
	type Location,
	MarkupKind,
	type Position,
	type Range,
	SymbolKind,
	type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Content } from '../../content/content.ts';
import type { Completion } from '../../desk/complete/complete.ts';
import type { Span } from '../../desk/desk.ts';
import type { DeskSymbol } from '../../desk/symbols.ts';
import type { Change } from '../../edit/change.ts';
import type { Problem } from '../../problems/problem.ts';
import { site } from '../../site.ts';
import { placeAt } from '../../text/place-at.ts';
import { ruleFileOf } from '../docs/rule-file.ts';
import type { Workspace } from './workspace.ts';

/** A problem as editors show it. */
export function diagnosticOf(problem: Problem): Diagnostic {
	const { rule, severity, place, end = place, message, hint } = problem;
	return {
		range: {
			start: { line: place.line - 1, character: place.column - 1 },
			end: { line: end.line - 1, character: end.column - 1 },
		},
		severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
		source: site.name,
		code: rule,
		// The page of the rule, which editors open from the rule's name.
		codeDescription: { href: new URL(`../../../${ruleFileOf(rule)}`, import.meta.url).href },
		message: `${message} ${hint}`,
	};
}

function positionAt(content: Content, file: string, offset: number): Position {
	const { line, column } = placeAt(file, content.texts.get(file) ?? '', offset);
	return { line: line - 1, character: column - 1 };
}

/** A span of a file in lines and characters, which the protocol counts from 0. */
export function rangeOf(content: Content, { file, start, end }: Span): Range {
	return { start: positionAt(content, file, start), end: positionAt(content, file, end) };
}

/** A span of a file, with the file's address. */
export function locationOf(workspace: Workspace, span: Span): Location {
	return { uri: workspace.uriOf(span.file), range: rangeOf(workspace.content, span) };
}

/** A completion, as editors offer it. @param hasStops - Whether the editor can put the cursor into what is written. */
export function completionItemOf(
	content: Content,
	item: Completion,
	hasStops: boolean,
): CompletionItem {
	const { key, text, cursor, findBy, order, span, about } = item;
	const isRecord = order === undefined;
	const withStop = hasStops && text !== undefined && cursor !== undefined;
	return {
		label: key,
		kind: isRecord ? CompletionItemKind.Reference : CompletionItemKind.Keyword,
		filterText: findBy,
		...(isRecord ? {} : { sortText: String(order).padStart(3, '0') }),
		textEdit: {
			range: rangeOf(content, span),
			newText: withStop ? `${text.slice(0, cursor)}$0${text.slice(cursor)}` : (text ?? key),
		},
		...(withStop && { insertTextFormat: InsertTextFormat.Snippet }),
		labelDetails: { description: about.words.slice(0, 80) },
		documentation: { kind: MarkupKind.Markdown, value: about.markdown },
	};
}

/** A record or heading, as editors list it. */
export function documentSymbolOf(
	content: Content,
	{ name, detail, sort, span, whole, below }: DeskSymbol,
): DocumentSymbol {
	return {
		name: name || '–',
		detail,
		kind: sort === 'record' ? SymbolKind.Key : SymbolKind.String,
		range: rangeOf(content, whole),
		selectionRange: rangeOf(content, span),
		children: below.map((symbol) => documentSymbolOf(content, symbol)),
	};
}

/** Where a new file begins. */
const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A change, as editors carry it out. @param versionOf - The version of a document that is open. */
export function workspaceEditOf(
	workspace: Workspace,
	{ splices, moves, creates = [] }: Pick<Change, 'splices' | 'moves'> & Partial<Change>,
	versionOf: (uri: string) => number | undefined,
): WorkspaceEdit {
	const byFile = Map.groupBy(splices, ({ file }) => workspace.uriOf(file));
	return {
		documentChanges: [
			...[...byFile].map(([uri, some]) => ({
				textDocument: { uri, version: versionOf(uri) ?? null },
				edits: some.map((one) => ({
					range: rangeOf(workspace.content, one),
					newText: one.text,
				})),
			})),
			...creates.flatMap(({ file, text }) => [
				{ kind: 'create' as const, uri: workspace.uriOf(file) },
				{
					textDocument: { uri: workspace.uriOf(file), version: null },
					edits: [{ range: start, newText: text }],
				},
			]),
			...moves.map(({ from, to }) => ({
				kind: 'rename' as const,
				oldUri: workspace.uriOf(from),
				newUri: workspace.uriOf(to),
			})),
		],
	};
}

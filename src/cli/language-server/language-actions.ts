import { type CodeAction, CodeActionKind, type Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { extractClaim } from '../../desk/new/extract-claim.ts';
import { problemFixes } from '../../desk/fixes/problem-fixes.ts';
import { listWord } from '../../desk/fixes/list-word.ts';
import { type Change, ChangeError, noChange } from '../../edit/change.ts';
import type { Project } from './language-project.ts';
import { diagnosticOf, workspaceEditOf } from './protocol.ts';

/**
 * Offers the actions at a place: the fixes of its problems, and making a claim of the selected
 * words.
 */
export function answerActions(connection: Connection, project: Project): void {
	connection.onCodeAction(async ({ textDocument: { uri }, range: { start, end } }) => {
		const found = (await project.now()).documentAt(uri);
		if (!found) return null;
		const { workspace, content, file, text } = found;
		const edit = (change: Change) => workspaceEditOf(workspace, change, project.versionOf);
		const actions = workspace.problems
			.filter(({ place }) => place.file === file)
			.filter(({ place: { line } }) => start.line <= line - 1 && line - 1 <= end.line)
			.flatMap((problem): CodeAction[] => {
				const word = listWord(content, problem);
				const changes = [
					...problemFixes(content, problem).map(({ title, splice }) => ({
						title,
						change: { ...noChange(), splices: [splice] },
					})),
					...(word ? [word] : []),
				];
				return changes.map(({ title, change }) => ({
					title,
					kind: CodeActionKind.QuickFix,
					diagnostics: [diagnosticOf(problem)],
					edit: edit(change),
				}));
			});
		const document = TextDocument.create('', '', 0, text);
		const selected = { file, start: document.offsetAt(start), end: document.offsetAt(end) };
		if (selected.start === selected.end) return actions;
		try {
			const change = extractClaim(content, selected);
			const title = 'New claim from the selected words';
			return [...actions, { title, kind: CodeActionKind.RefactorExtract, edit: edit(change) }];
		} catch (error) {
			// Words that cannot become a claim are left without the action; the user has not asked
			// for it.
			if (!(error instanceof ChangeError)) throw error;
			return actions;
		}
	});
}

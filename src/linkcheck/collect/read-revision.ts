import { spawn } from 'node:child_process';
import type { ContentFile } from '../../text/content-file.ts';
import { isContentPath } from '../../content/read-folder.ts';

/** Git does not know the revision, or cannot be run. */
export class RevisionError extends Error {
	override name = 'RevisionError';
}

/**
 * Reads the content folder as it was at a revision. The number of git calls does not depend on the
 * number of files.
 *
 * @param folder - The content folder in a work tree; the paths in the result begin with it.
 * @param revision - As git understands it: `main`, `HEAD~3`, a hash.
 * @returns An empty list if the folder did not exist yet.
 * @throws {RevisionError} If there is no such revision, no repository, or no git.
 */
export async function readRevision(folder: string, revision: string): Promise<ContentFile[]> {
	const name = await git(folder, [
		...['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
	]).catch((cause: unknown) => {
		if (cause instanceof RevisionError) throw cause;
		throw new RevisionError(
			`Git does not know the revision \`${revision}\` of \`${folder}\`. A shallow clone has only the last revision.`,
			{ cause },
		);
	});
	const tree = await git(folder, ['ls-tree', '-r', '-z', name.toString().trim()]);
	const files = tree
		.toString()
		.split('\0')
		.flatMap((line) => {
			// Symbolic links and submodules have other modes.
			const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
			return id && path && isContentPath(path) ? [{ id, path }] : [];
		});
	if (files.length === 0) return [];
	const input = files.map(({ id }) => `${id}\n`).join('');
	const texts = blobs(await git(folder, ['cat-file', '--batch'], input));
	return files
		.map(({ path }, index) => ({ path: `${folder}/${path}`, text: texts[index] ?? '' }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Splits the output of `git cat-file --batch`: `<id> blob <size>`, the bytes, a line end. */
function blobs(output: Buffer): string[] {
	const texts: string[] = [];
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		const head = output.toString('latin1', at, end);
		const size = Number(head.split(' ')[2]);
		if (!Number.isSafeInteger(size)) throw new RevisionError(`Git answered \`${head}\`.`);
		texts.push(output.toString('utf8', end + 1, end + 1 + size));
		at = end + 1 + size + 1;
	}
	return texts;
}

function git(folder: string, args: readonly string[], input?: string): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
		const output: Buffer[] = [];
		const errors: Buffer[] = [];
		child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
		child.stderr.on('data', (bytes: Buffer) => errors.push(bytes));
		child.on('error', (cause) => {
			reject(new RevisionError('Git cannot be run.', { cause }));
		});
		child.on('close', (code) => {
			if (code === 0) resolve(Buffer.concat(output));
			else reject(new Error(Buffer.concat(errors).toString().trim()));
		});
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}

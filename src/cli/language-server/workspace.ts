import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkContent } from '../../check/check-content.ts';
import { conditionsAt } from '../../check/conditions.ts';
import type { Content } from '../../content/content.ts';
import { type ParseCache, parseContent } from '../../content/parse-content.ts';
import { isContentPath, readContentFolder } from '../../content/read-folder.ts';
import { type Pictures, readPictures } from '../../content/read-pictures.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFile } from '../../text/content-file.ts';

/** A document that is open in an editor. */
interface OpenDocument {
	uri: string;
	getText(): string;
}

/**
 * The content of a project as an editor sees it: the files on disk, with open documents instead of
 * theirs.
 */
export class Workspace {
	readonly root: string;
	readonly #open: () => readonly OpenDocument[];
	readonly #cache: ParseCache = new Map();
	#onDisk: readonly ContentFile[] | undefined;
	#pictures: Pictures | undefined;
	#content: Content | undefined;
	#problems: Problem[] | undefined;
	#readings = 0;

	/**
	 * @param root - The folder of the project.
	 * @param open - The documents that are open now.
	 */
	constructor(root: string, open: () => readonly OpenDocument[]) {
		this.root = root;
		this.#open = open;
	}

	/** Whether the folder has been read: before that, every mark would seem to lack its claim. */
	get isRead(): boolean {
		return this.#onDisk !== undefined;
	}

	/**
	 * Reads the folder as it is on disk. While it cannot be read, what was read before is kept.
	 *
	 * @throws {ContentFolderError}
	 */
	async readDisk(): Promise<void> {
		this.#readings += 1;
		const reading = this.#readings;
		const folder = join(this.root, 'content');
		const files = await readContentFolder(folder);
		const pictures = await readPictures(folder, join(this.root, 'public'), 'content');
		// If two readings overlap, the one that began later is kept.
		if (reading !== this.#readings) return;
		this.#onDisk = files.map((file) => ({ ...file, path: file.path.replace(folder, 'content') }));
		this.#pictures = pictures;
		this.forget();
	}

	/** Discards computed results after a document has changed. */
	forget(): void {
		this.#content = undefined;
		this.#problems = undefined;
	}

	/** The content as it is now. */
	get content(): Content {
		return (this.#content ??= this.#parse());
	}

	#parse(): Content {
		const files = new Map((this.#onDisk ?? []).map((file) => [file.path, file]));
		for (const document of this.#open()) {
			const path = this.fileOf(document.uri);
			if (path !== undefined) files.set(path, { path, text: document.getText() });
		}
		const inOrder = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
		return parseContent('content', inOrder, { cache: this.#cache, pictures: this.#pictures });
	}

	/** The problems of the content; none are known before the folder is read. */
	get problems(): Problem[] {
		if (!this.isRead) return [];
		const { content } = this;
		return (this.#problems ??= checkContent({ content, ...conditionsAt(Date.now()) }));
	}

	/**
	 * The path of a document from the root; `undefined` if it is not a file of the content, or is
	 * ignored there.
	 */
	fileOf(uri: string): string | undefined {
		try {
			const path = relative(this.root, fileURLToPath(uri)).split(sep).join('/');
			const isRead = path.startsWith('content/') && isContentPath(path.slice('content/'.length));
			return isRead ? path : undefined;
		} catch {
			// Editors also open documents that have no name yet, or are on another machine.
			return undefined;
		}
	}

	/** A document that is a file of the content, in its current state. */
	documentAt(uri: string) {
		const { content } = this;
		const file = this.fileOf(uri);
		const text = file === undefined ? undefined : content.texts.get(file);
		if (file === undefined || text === undefined) return undefined;
		return { workspace: this, content, file, text };
	}

	/** The address of a file of the content, as editors name it. */
	uriOf(file: string): string {
		return pathToFileURL(join(this.root, file)).href;
	}
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import nspell, { type Speller } from 'nspell';

/** The two files of a Hunspell dictionary. */
export interface Dictionary {
	aff: Uint8Array;
	dic: Uint8Array;
}

/** Every form of every word of a dictionary, as kept from one run to the next. */
interface WordForms {
	/** Words whose flags mean more than that they are words, with the flags. */
	flagged: Record<string, readonly string[]>;
	/** What joined words look like, as regular expressions: `21st`. */
	compounds: readonly string[];
	/** The words, one per line, in the order of their UTF-16 code units, with a line end before the first. */
	words: string;
}

/**
 * Makes a spell checker from a dictionary. Working out the forms of its words (`mill`, `mills`,
 * `milled`) takes four times as long as the rest of a check of one section. So they are kept in
 * `file` and looked up in its text. Without the file, or if it cannot be written, the result is the
 * same but slower.
 */
export function spellerFrom(dictionary: Dictionary, file: string): Speller {
	const version = versionOf(dictionary);
	const kept = read(file, version);
	if (kept) return spellerOf(dictionary, kept);
	const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
	keep(file, version, formsOf(speller));
	return speller;
}

/**
 * Flags that distinguish a word from others that are also correct. The package uses no others when
 * it looks up a word.
 */
const deciding = ['KEEPCASE', 'FORBIDDENWORD', 'ONLYINCOMPOUND'];

function formsOf({ data, flags, compoundRules }: Speller): WordForms {
	const codes = deciding.map((name) => flags[name]).filter((code) => typeof code === 'string');
	const flagged = Object.entries(data).filter(([, of]) => codes.some((code) => of.includes(code)));
	return {
		flagged: Object.fromEntries(flagged),
		compounds: compoundRules.map(({ source }) => source),
		words: `\n${Object.keys(data).sort().join('\n')}\n`,
	};
}

function spellerOf({ aff }: Dictionary, { flagged, compounds, words }: WordForms): Speller {
	const speller = nspell(Buffer.from(aff), Buffer.from('0\n'));
	const special = new Map(Object.entries(flagged));
	const plain: readonly string[] = [];
	speller.compoundRules = compounds.map((source) => new RegExp(source, 'i'));
	speller.data = new Proxy(speller.data, {
		get: (_, word: string) => special.get(word) ?? (isLineOf(words, word) ? plain : undefined),
	});
	return speller;
}

/** Whether a word is a line of a sorted text, by binary search. */
function isLineOf(text: string, word: string): boolean {
	let low = 0;
	let high = text.length - 1;
	while (low < high) {
		const start = text.lastIndexOf('\n', (low + high) >> 1);
		const end = text.indexOf('\n', start + 1);
		const line = text.slice(start + 1, end);
		if (line === word) return true;
		if (line < word) low = end;
		else high = start;
	}
	return false;
}

/** A hash that identifies a dictionary, and the format in which this version of the code keeps it. */
function versionOf({ aff, dic }: Dictionary): string {
	return hashOf('1', aff, dic);
}

function hashOf(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('base64');
}

/** The first line of the file; the words follow. */
interface Head extends Omit<WordForms, 'words'> {
	version: string;
	/** Hash of the words. After a crash, the file may exist but be incomplete. */
	hash: string;
}

function read(file: string, version: string): WordForms | undefined {
	try {
		const text = readFileSync(file, 'utf8');
		const end = text.indexOf('\n');
		const { hash, version: found, ...rest } = JSON.parse(text.slice(0, end)) as Head;
		const words = text.slice(end);
		return found === version && hash === hashOf(words) ? { ...rest, words } : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Saves the forms. Writes another file first and renames it, so nobody reads half a file. If that
 * fails, the next run only takes longer.
 */
function keep(file: string, version: string, { words, ...rest }: WordForms): void {
	// Several threads of one process may write at the same time.
	const passing = `${file}.${String(process.pid)}-${String(threadId)}.tmp`;
	const head: Head = { version, hash: hashOf(words), ...rest };
	if (!succeeds(() => mkdirSync(dirname(file), { recursive: true }))) return;
	const isKept = succeeds(() => {
		writeFileSync(passing, JSON.stringify(head) + words);
		renameSync(passing, file);
	});
	if (!isKept) succeeds(() => rmSync(passing, { force: true }));
}

function succeeds(act: () => void): boolean {
	try {
		act();
		return true;
	} catch {
		return false;
	}
}

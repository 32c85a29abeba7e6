import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const dist = join(import.meta.dirname, '../../dist');

/** Folders with programs, including those that are not on every user's `PATH`, such as servers. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];

/** The path of a program; `undefined` if this machine has none with that name. */
export async function findProgram(name: string): Promise<string | undefined> {
	const isFile = name.startsWith('/');
	for (const path of isFile ? [name] : folders.map((folder) => join(folder, name))) {
		try {
			await access(path, isFile ? constants.R_OK : constants.X_OK);
			return path;
		} catch {
			// It may be in the next one.
		}
	}
	return undefined;
}

/** Whether this machine has a program; for a Java file, also whether it has Java. */
export async function isProgram(name: string): Promise<boolean> {
	if (name.endsWith('.jar') && (await findProgram('java')) === undefined) return false;
	return (await findProgram(name)) !== undefined;
}

/** A program's output, and how it ended. */
export interface Ran {
	code: number | null;
	output: string;
	errors: string;
}

/** Runs a program to its end. */
export async function run(
	program: string,
	parameters: readonly string[],
	environment: Record<string, string> = {},
	folder: string = process.cwd(),
): Promise<Ran> {
	const child = spawn((await findProgram(program)) ?? program, parameters, {
		cwd: folder,
		env: { ...process.env, ...environment },
	});
	const texts = { output: '', errors: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.output += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.errors += text));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject).once('close', resolve);
	});
	return { code, ...texts };
}

/** The files of the built site with an extension, as absolute paths. */
export function builtFiles(ending: string): string[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending))
		.sort()
		.map((name) => join(dist, name));
}

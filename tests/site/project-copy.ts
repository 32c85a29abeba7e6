import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fixtureFolder } from '../read-fixture.ts';
import { root } from './dist.ts';

/** The result of a command of the project. */
export interface Outcome {
	code: number;
	output: string;
}

/**
 * The beginning of the names of copies: signs that a shell, a pattern for files or an address takes
 * for its own, a blank and another script. A project must work in any folder.
 */
const oddName = "three points' [copy] 100% {é,و} & Копия!-";

/** A separate copy of the project, whose content tests may change. */
export interface ProjectCopy {
	folder: string;
	read: (file: string) => Promise<string>;
	/** Deletes a file (`undefined`) or replaces its text; returns the old text. */
	replace: (file: string, text: string | undefined) => Promise<string>;
	/** Runs a command of the project in the copy, with added environment variables. */
	run(command: string, args: string[], variables?: NodeJS.ProcessEnv): Promise<Outcome>;
	remove(): Promise<void>;
}

/**
 * Copies the project; its packages are linked.
 *
 * @param fixture - A fixture to use instead of its content. Building the small publication takes
 *   half the time.
 */
export async function copyProject(fixture?: string): Promise<ProjectCopy> {
	const folder = await mkdtemp(join(tmpdir(), oddName));
	for (const name of ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(root, name), join(folder, name), { recursive: true });
	}
	const content = fixture === undefined ? join(root, 'content') : fixtureFolder(fixture);
	await cp(content, join(folder, 'content'), { recursive: true });
	// One by one, because what tools store next to the packages must not be shared with a build
	// that runs at the same time.
	await mkdir(join(folder, 'node_modules'));
	for (const name of await readdir(join(root, 'node_modules'))) {
		if (['.astro', '.vite', '.cache'].includes(name)) continue;
		await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
	}
	const read = (file: string) => readFile(join(folder, file), 'utf8');
	return {
		folder,
		read,
		async replace(file, text) {
			const before = await read(file).catch(() => '');
			await (text === undefined ? rm(join(folder, file)) : writeFile(join(folder, file), text));
			return before;
		},
		run: (command, args, variables) => run(folder, command, args, variables),
		remove: () => rm(folder, { recursive: true }),
	};
}

function run(
	folder: string,
	command: string,
	args: string[],
	variables: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
	// Vitest's own variables would make Astro build for development.
	const { NODE_ENV: _, VITEST: __, ...environment } = process.env;
	return new Promise((resolve, reject) => {
		let output = '';
		const child = spawn(command, args, {
			cwd: folder,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...environment,
				PATH: [join(root, 'node_modules', '.bin'), environment.PATH].join(delimiter),
				NO_COLOR: '1',
				ASTRO_TELEMETRY_DISABLED: '1',
				...variables,
			},
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		}
		child.on('error', reject).on('close', (code) => {
			resolve({ code: code ?? 1, output });
		});
	});
}

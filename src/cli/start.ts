/** Builds the site and serves it: `npm start`. What Astro prints is shown only if the build fails. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Command } from 'commander';
import { exitCode } from '../problems/exit-code.ts';
import { explainServing, parseWithPort, serveSite, tryPort } from './serve/port.ts';

const port = parseWithPort(
	new Command('start').description('Build the site and serve it on this machine until Ctrl+C.'),
);

try {
	await tryPort(port);
	console.log('Building the site …');
	const { code, output } = await build();
	if (code === 0) await serveSite(port);
	else console.error(output.trimEnd());
	process.exitCode = code;
} catch (error) {
	console.error(explainServing(error, port, 'npm start'));
	process.exitCode = exitCode.broke;
}

function build(): Promise<{ code: number; output: string }> {
	return new Promise((resolve, reject) => {
		let output = '';
		const child = spawn(process.execPath, [join(import.meta.dirname, 'astro.ts'), 'build'], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		}
		child.on('error', reject).on('close', (code) => {
			resolve({ code: code ?? exitCode.broke, output });
		});
	});
}

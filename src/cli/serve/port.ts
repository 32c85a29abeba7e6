import { createServer } from 'node:http';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { endOfParsing } from '../terminal/end-of-parsing.ts';
import { NothingToServeError, serveFolder } from './static-server.ts';
import { stopHint } from '../terminal/stop-hint.ts';

const host = 'localhost';

/** Adds the option for the port, sets the exit codes that all commands have, and reads the port. */
export function parseWithPort(program: Command): number {
	return program
		.addOption(
			new Option('--port <number>', 'the port to listen on')
				.env('PORT')
				.default(4321)
				.argParser(readPort),
		)
		.exitOverride(endOfParsing)
		.parse()
		.opts<{ port: number }>().port;
}

/** Serves a built site and prints its address. */
export async function serveSite(port: number, folder = 'dist'): Promise<void> {
	const { address } = await serveFolder(folder, { port, host });
	console.log(`Three Points is at ${address}/ (${stopHint}).`);
}

/** Takes the port for a moment, to find out before a long build whether it is free. */
export async function tryPort(port: number): Promise<void> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, host, resolve);
	});
	await new Promise((resolve) => server.close(resolve));
}

/**
 * What to do about an error of serving.
 *
 * @param command - The command that the user typed.
 * @param build - The command that builds what is to be served.
 * @throws The error itself, if it is not a known one.
 */
export function explainServing(
	error: unknown,
	port: number,
	command: string,
	build = 'npm run build',
): string {
	if (error instanceof NothingToServeError) return `${error.message} Run \`${build}\` first.`;
	switch (error instanceof Error && 'code' in error ? error.code : undefined) {
		case 'EADDRINUSE':
			return `Port ${port} is used by another program. Choose another: \`${command} -- --port ${port === 65_535 ? 4321 : port + 1}\`.`;
		case 'EACCES':
			return `This account may not use port ${port}. Choose one above 1023: \`${command} -- --port 4321\`.`;
		default:
			throw error;
	}
}

function readPort(text: string): number {
	const number = Number(text);
	if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > 65_535) {
		throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
	}
	return number;
}

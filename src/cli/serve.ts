import { Command, InvalidArgumentError, Option } from 'commander';
import { exitCode } from '../problems/exit-code.ts';
import { NothingToServeError, serveFolder } from './static-server.ts';

const program = new Command('serve')
	.description('Serve the built site, `dist`, on this machine until Ctrl+C.')
	.addOption(
		new Option('--port <number>', 'the port to listen on')
			.env('PORT')
			.default(4321)
			.argParser(readPort),
	)
	.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.broke))
	.parse();

const { port } = program.opts<{ port: number }>();

try {
	const { address } = await serveFolder('dist', { port, host: 'localhost' });
	console.log(`Three Points is at ${address}/ (Ctrl+C stops it).`);
} catch (error) {
	console.error(explain(error));
	process.exitCode = exitCode.broke;
}

function explain(error: unknown): string {
	if (error instanceof NothingToServeError) return `${error.message} Run \`npm run build\` first.`;
	switch (error instanceof Error && 'code' in error ? error.code : undefined) {
		case 'EADDRINUSE':
			return `Port ${port} is taken by another program. Choose another: \`npm start -- --port ${port + 1}\`.`;
		case 'EACCES':
			return `Port ${port} may not be used by this account. Choose one above 1023: \`npm start -- --port 4321\`.`;
		default:
			throw error;
	}
}

function readPort(text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 0 || number > 65_535) {
		throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
	}
	return number;
}

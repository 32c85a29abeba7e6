/**
 * Serves the built site: `npm run preview`. `npm run preview -- --drafts` serves the preview with
 * drafts.
 */
import { Command } from 'commander';
import { exitCode } from '../problems/exit-code.ts';
import { explainServing, parseWithPort, serveSite } from './serve/port.ts';
import { NothingToServeError } from './serve/static-server.ts';

const program = new Command('serve')
	.description('Serve the built site, `dist`, on this machine until Ctrl+C.')
	.option('--drafts', 'serve `dist-drafts`, which `npm run build -- --drafts` has built');
const port = parseWithPort(program);
const { drafts } = program.opts<{ drafts?: true }>();

try {
	await serveSite(port, drafts && 'dist-drafts');
} catch (error) {
	const build = drafts && 'npm run build -- --drafts';
	console.error(explainServing(error, port, 'npm run preview', build));
	process.exitCode = error instanceof NothingToServeError ? exitCode.misconfigured : exitCode.broke;
}

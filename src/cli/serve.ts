/** Serves what was built: `npm run preview`. */
import { Command } from 'commander';
import { exitCode } from '../problems/exit-code.ts';
import { explain, portOf, serveSite } from './port.ts';

const port = portOf(
	new Command('serve').description('Serve the built site, `dist`, on this machine until Ctrl+C.'),
);

try {
	await serveSite(port);
} catch (error) {
	console.error(explain(error, port, 'npm run preview'));
	process.exitCode = exitCode.broke;
}

/**
 * Loads this project's extension as VS Code does, with a replacement for the module `vscode`. It
 * reports when the server has started, and when it has stopped: `PROJECT=… node host.cjs`.
 */
const { registerHooks } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

registerHooks({
	resolve: (name, context, next) =>
		name === 'vscode'
			? {
					url: pathToFileURL(join(__dirname, 'stub.cjs')).href,
					format: 'commonjs',
					shortCircuit: true,
				}
			: next(name, context),
});

const folder = join(process.env.PROJECT, '.vscode/extensions/three-points');
const { main } = require(join(folder, 'package.json'));
const { activate, deactivate } = require(join(folder, main));
const { stub } = require('vscode');

async function startAndStop() {
	await activate();
	console.log('started');
	await deactivate();
	console.log('stopped');
}

startAndStop().catch((error) => {
	console.error(error);
	console.error(stub.outputs.join('\n'));
	process.exitCode = 1;
});

/**
 * Loads the extension of this project as VS Code does, with a stand-in for the module `vscode`, and
 * prints what it is told of the first file with problems: `PROJECT=… node host.cjs`.
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

stub.onProblems(async ({ file, list }) => {
	if (list.length === 0) return;
	const told = list.map(({ code, message, range }) => ({ code, message, range }));
	console.log(JSON.stringify({ file, told }));
	await deactivate();
});
activate().catch((error) => {
	console.error(error);
	console.error(stub.outputs.join('\n'));
	process.exitCode = 1;
});

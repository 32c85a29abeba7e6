/**
 * Starts the language server of this project in VS Code. It is CommonJS, because not every VS Code
 * loads extensions as modules. It needs the packages that `npm ci` installs into the project's
 * `node_modules`.
 */
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { extensions, window } = require('vscode');

const root = join(__dirname, '../../..');

/**
 * The Node that comes with the packages, which runs TypeScript; otherwise the one on the `PATH`.
 */
function nodeOf() {
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	const own = join(root, 'node_modules/node/bin', name);
	return existsSync(own) ? own : 'node';
}

let client;

/** Called by VS Code when the first file of a language named in `package.json` is opened. */
exports.activate = async () => {
	if (!existsSync(join(root, 'node_modules/vscode-languageclient'))) {
		await window.showWarningMessage(
			'Three Points: run `npm ci` in this folder, then reload the window.',
		);
		return;
	}
	const { LanguageClient, TransportKind } = require('vscode-languageclient/node');
	client = new LanguageClient(
		'three-points',
		'Three Points',
		{
			command: nodeOf(),
			args: ['src/cli/language-server.ts'],
			options: { cwd: root },
			transport: TransportKind.stdio,
		},
		{
			documentSelector: ['mdx', 'yaml', 'plaintext'].map((language) => ({
				scheme: 'file',
				language,
				pattern: `${root.replaceAll('\\', '/')}/content/**`,
			})),
			// The YAML extension gets the schemas from this folder's settings, and offers fields
			// itself.
			initializationOptions: extensions.getExtension('redhat.vscode-yaml')
				? { yaml: 'frontmatter' }
				: {},
		},
	);
	await client.start();
};

/** Called by VS Code when the window closes. */
exports.deactivate = () => client?.stop();

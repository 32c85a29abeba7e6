import {
	addressOf,
	fresh,
	headerRules,
	type HostOptions,
	mediaTypes,
	redirectsWith,
} from './rules.ts';

/** The page that explains to people what hosts are told, and why. */
export function hostingPage(options: HostOptions = {}): string {
	const code = (text: string) => `\`${text.replaceAll('|', String.raw`\|`)}\``;
	const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
	return `# Settings for hosts

\`node src/cli/hosting.ts\` makes this page and the other files in this folder from \`src/publishing/rules.ts\`. [docs/deploy.md](../deploy.md) says how to use them.

${row('Files', 'Header', 'Why')}
| --- | --- | --- |
${headerRules
	.flatMap(({ paths, headers, why }) =>
		Object.entries(headers).map(([name, value]) =>
			row(paths.map((path) => code(addressOf(path))).join(' '), code(`${name}: ${value}`), why),
		),
	)
	.join('\n')}
${row('everything else', code(`Cache-Control: ${fresh}`), 'Browsers ask each time whether the file has changed.')}

${row('Address', 'Redirects to')}
| --- | --- |
${redirectsWith(options)
	.map(([from, to]) => row(code(addressOf(from)), code(addressOf(to))))
	.join('\n')}

${row('Files', 'Media type')}
| --- | --- |
${[...mediaTypes()].map(([path, type]) => row(code(addressOf(path)), code(type))).join('\n')}
`;
}

import {
	addressOf,
	fresh,
	headerRules,
	type HostOptions,
	mediaTypes,
	redirectsWith,
} from './rules.ts';

/** What hosts are told, and why, for people. */
export function hostingPage(options: HostOptions = {}): string {
	const code = (text: string) => `\`${text.replaceAll('|', String.raw`\|`)}\``;
	const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
	return `# Configuration for hosts

Made by \`node src/cli/hosting.ts\` from \`src/publishing/rules.ts\`, like the other files in this folder. How to use them: [docs/deploy.md](../deploy.md).

${row('with', 'header', 'why')}
| --- | --- | --- |
${headerRules
	.flatMap(({ paths, headers, why }) =>
		Object.entries(headers).map(([name, value]) =>
			row(paths.map((path) => code(addressOf(path))).join(' '), code(`${name}: ${value}`), why),
		),
	)
	.join('\n')}
${row('everything else', code(`Cache-Control: ${fresh}`), 'Browsers check each time whether the file has changed.')}

${row('address', 'leads to')}
| --- | --- |
${redirectsWith(options)
	.map(([from, to]) => row(code(addressOf(from)), code(addressOf(to))))
	.join('\n')}

${row('files', 'media type')}
| --- | --- |
${[...mediaTypes()].map(([path, type]) => row(code(addressOf(path)), code(type))).join('\n')}
`;
}

import { site } from '../site.ts';
import { acceptRules } from './accept.ts';
import {
	addressOf,
	articlePattern,
	fresh,
	headerRules,
	hostFileNames,
	mediaTypes,
	patternOf,
	type HostOptions,
	redirectsWith,
} from './rules.ts';

/** What differs from machine to machine. */
export interface NginxOptions extends HostOptions {
	/** The address it listens on: `80`, `127.0.0.1:8080`. */
	listen?: string;
	/** Folder that contains the site, at the site's own path. */
	root?: string;
}

/** The site for nginx: one file for `/etc/nginx/conf.d/`. */
export function nginxConf({ listen = '80', root, moved }: NginxOptions = {}): string {
	const { hostname, pathname } = new URL(site.address);
	const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
	const base = pathname.replace(/\/$/, '');
	return `${[
		`# ${site.name} for nginx. Made by \`node src/cli/hosting.ts\` from src/publishing/rules.ts: change it there.`,
		'',
		'# Markdown for programs that ask for it, the page for all others.',
		...map('$http_accept', '$three_points_form', [
			['default', 'index.html'],
			...acceptRules.map(({ pattern, form }): [string, string] => [
				`~*${pattern}`,
				form === 'markdown' ? 'index.md' : 'index.html',
			]),
		]),
		...map('$uri', '$three_points_vary', [
			['default', ''],
			[`~${articlePattern(String.raw`index\.(?:html|md)$`)}`, 'Accept'],
		]),
		...map('$uri', '$three_points_location', [
			['default', ''],
			[`~${articlePattern(String.raw`index\.md$`)}`, '$uri'],
		]),
		...names.flatMap((name) => headerMap(name)),
		'server {',
		...indented([
			`listen ${listen};`,
			`server_name ${hostname};`,
			`root ${root ?? `/var/www/${hostname}`};`,
			'index $three_points_form index.html;',
			'server_tokens off;',
			'absolute_redirect off;',
			'',
			'# A compressed copy next to a file is sent as it is; other files are compressed as they are sent.',
			'gzip on;',
			'gzip_static on;',
			'gzip_vary on;',
			'gzip_proxied any;',
			`gzip_types text/css text/plain text/javascript application/javascript image/svg+xml ${packed().join(' ')};`,
			'charset utf-8;',
			`charset_types text/css text/plain text/javascript application/javascript ${packed(/charset=utf-8/).join(' ')};`,
			'',
			'# A header with an empty value is not sent. No location below adds its own headers, so all of them send these.',
			...names.map((name) => `add_header ${name} ${variableOf(name)} always;`),
			'add_header Vary $three_points_vary;',
			'add_header Content-Location $three_points_location;',
			'',
			'# One address for each page. The text after a second slash would be read as another host.',
			`if ($request_uri ~ ${quoted(String.raw`^(/(?:[^/\\?][^?\\]*/)?)index\.html(\?.*)?$`)}) {`,
			'\treturn 301 $1$2;',
			'}',
			'',
			`error_page 404 ${addressOf('404.html')};`,
			`location = ${addressOf('404.html')} {`,
			'\tinternal;',
			'}',
			...hostFileNames.flatMap((name) => [`location = ${addressOf(name)} {`, '\treturn 404;', '}']),
			...(base === ''
				? []
				: ['location = / {', `\treturn 302 ${addressOf('')}$is_args$args;`, '}']),
			...redirectLines(redirectsWith({ moved })),
			...[...mediaTypes()].flatMap(([path, type]) => [
				`location ~ ${quoted(patternOf(path))} {`,
				'\ttypes {',
				'\t}',
				`\tdefault_type ${type.split(';')[0] ?? ''};`,
				'}',
			]),
		]),
		'}',
	].join('\n')}\n`;
}

/**
 * Redirects, each address once, because nginx does not start with two for one: a page and all pages
 * below it may have moved, each with a line.
 */
function redirectLines(pairs: readonly (readonly [string, string])[]): string[] {
	const written = new Set<string>();
	return pairs.flatMap((pair) => sendOn(pair, written));
}

/** A redirect; the address of a page is also redirected without the slash at its end. */
function sendOn([from, to]: readonly [string, string], written: Set<string>): string[] {
	const [old, there] = [addressOf(from).replace(/\*$/, ''), addressOf(to).replace(/\*$/, '')];
	const alone = from.endsWith('*') ? [] : [old];
	const all = old.endsWith('/') ? [...alone, old.slice(0, -1)] : alone;
	const names = all.filter((name) => !written.has(name));
	for (const name of names) written.add(name);
	const lines = names.flatMap((name) => [
		`location = ${name} {`,
		`\treturn 301 ${there}$is_args$args;`,
		'}',
	]);
	if (!from.endsWith('*')) return lines;
	const pattern = quoted(`^${old.replaceAll('.', String.raw`\.`)}(.*)$`);
	return [...lines, `location ^~ ${old} {`, `\trewrite ${pattern} ${there}$1 permanent;`, '}'];
}

function variableOf(name: string): string {
	return `$three_points_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The value of a header for each address, from all rules that set it. */
function headerMap(name: string): string[] {
	const rules = headerRules.filter(({ headers }) => headers[name] !== undefined);
	const general = rules.find(({ paths }) => paths.includes('*'))?.headers[name];
	const special = rules
		.filter(({ paths }) => !paths.includes('*'))
		.flatMap(({ paths, headers }) =>
			paths.map((path): [string, string] => [
				`~${patternOf(path)}`,
				[general, headers[name]].filter(Boolean).join(', '),
			]),
		);
	const rest = general ?? (name === 'Cache-Control' ? fresh : '');
	return map('$uri', variableOf(name), [['default', rest], ...special]);
}

function map(from: string, to: string, rows: readonly (readonly [string, string])[]): string[] {
	return [
		`map ${from} ${to} {`,
		...rows.map(([key, value]) =>
			key === 'default' ? `\tdefault "${value}";` : `\t${quoted(key)} "${value}";`,
		),
		'}',
		'',
	];
}

/** A pattern in quotation marks, in which nginx removes one level of backslashes. */
function quoted(pattern: string): string {
	return `"${pattern.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
}

function packed(of = /^(?:text|application)\//): string[] {
	const types = [...mediaTypes().values()].filter((type) => of.test(type));
	return [...new Set(types.map((type) => type.split(';')[0] ?? ''))].filter(
		(type) => !['text/html', 'text/plain'].includes(type),
	);
}

function indented(lines: readonly string[]): string[] {
	return lines.map((line) => (line === '' ? '' : `\t${line}`));
}

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, findProgram } from './run.ts';

/** nginx serving a built site. */
export interface Nginx {
	/** Its address, without a slash at the end. */
	address: string;
	/** Folder of the served files. */
	root: string;
	close: () => Promise<void>;
}

/**
 * Serves a built site with the configuration that `src/cli/hosting.ts` writes for its address; only
 * port and folder differ.
 */
export async function serveByNginx(built: string, site: string): Promise<Nginx> {
	const folder = await mkdtemp(join(tmpdir(), 'three-points-nginx-'));
	const root = join(folder, 'root');
	const below = join(root, new URL(site).pathname);
	await mkdir(dirname(join(below, 'x')), { recursive: true });
	await cp(built, below, { recursive: true });
	const hosting = join(import.meta.dirname, '../../src/cli/hosting.ts');
	const { code, errors } = await run(process.execPath, [hosting, folder], { SITE_ADDRESS: site });
	if (code !== 0) throw new Error(errors);
	const port = await freePort();
	const conf = (await readFile(join(folder, 'nginx.conf'), 'utf8'))
		.replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
		.replace(/root [^;]+;/, `root ${root};`);
	await writeFile(join(folder, 'site.conf'), conf);
	await writeFile(join(folder, 'whole.conf'), wholeConf(folder));
	const child = spawn((await findProgram('nginx')) ?? 'nginx', [
		...['-p', folder, '-e', 'stderr', '-c', join(folder, 'whole.conf')],
	]);
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const close = async () => {
		child.kill('SIGTERM');
		await ended;
		await rm(folder, { recursive: true });
	};
	const address = `http://127.0.0.1:${String(port)}`;
	for (let attempt = 0; attempt < 100; attempt += 1) {
		if (child.exitCode !== null) break;
		const answer = await fetch(`${address}/`, { redirect: 'manual' }).catch(() => undefined);
		if (answer) return { address, root, close };
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	await close();
	throw new Error(`nginx does not serve:\n${said}`);
}

/** The configuration around a site, which machines normally have, in a temporary folder. */
function wholeConf(folder: string): string {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return [
		// The account that nginx switches to when root starts it cannot read other users' folders.
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		'daemon off;',
		'worker_processes 1;',
		`pid ${folder}/nginx.pid;`,
		'events {}',
		'http {',
		'include /etc/nginx/mime.types;',
		'default_type application/octet-stream;',
		'access_log off;',
		...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
		`include ${folder}/site.conf;`,
		'}',
		'',
	].join('\n');
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

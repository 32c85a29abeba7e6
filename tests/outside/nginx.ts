import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fixtureFolder } from '../read-fixture.ts';
import { ask, differences, expectAnswer } from './answers.ts';
import { browse } from './browse.ts';
import { dist } from './run.ts';
import { type Nginx, serveByNginx } from './serve-nginx.ts';

/** The `Accept` header of browsers. */
const accept =
	'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

/** What is wrong when nginx serves the built site, at the root of its host. */
export async function checkNginx(): Promise<string[]> {
	const nginx = await serveByNginx(dist, 'https://three-points.example/');
	try {
		const article = await articleOf(dist);
		return [
			...(await checkAnswers(nginx, '/', article)),
			...(await browse(nginx.address, { article: `/${article}/`, site: '/' })),
			// Last, because it adds another file next to the article's page.
			...(await checkPacked(nginx, `/${article}/`)),
		];
	} finally {
		await nginx.close();
	}
}

/** What is wrong when nginx serves a small site below a path. */
export async function checkNginxBelowPath(): Promise<string[]> {
	const site = 'https://host.example/islands/';
	// The module reads the built site as soon as it is loaded.
	const { copyProject } = await import('../site/project-copy.ts');
	const copy = await copyProject();
	try {
		await rm(join(copy.folder, 'content'), { recursive: true });
		await cp(fixtureFolder('publication'), join(copy.folder, 'content'), { recursive: true });
		const { code, output } = await copy.run('astro', ['build'], { SITE_ADDRESS: site });
		if (code !== 0) return [`The small site does not build: ${output}`];
		const built = join(copy.folder, 'dist');
		const nginx = await serveByNginx(built, site);
		try {
			const article = await articleOf(built);
			return [
				...(await checkAnswers(nginx, '/islands/', article)),
				...expectAnswer('/', await ask(nginx.address, '/'), {
					status: 302,
					headers: { location: '/islands/' },
				}),
				...(await browse(nginx.address, {
					article: `/islands/${article}/`,
					site: '/islands/',
				})),
			];
		} finally {
			await nginx.close();
		}
	} finally {
		await copy.remove();
	}
}

/** The first article of a built site. */
async function articleOf(folder: string): Promise<string> {
	for (const name of (await readdir(folder)).sort()) {
		if (await stat(join(folder, name, 'index.md')).catch(() => undefined)) return name;
	}
	throw new Error(`There is no article in \`${folder}\`.`);
}

async function checkAnswers(
	{ address, root }: Nginx,
	base: string,
	article: string,
): Promise<string[]> {
	const get = (path: string, headers: Record<string, string> = { accept }) =>
		ask(address, path, headers);
	const page = `${base}${article}/`;
	const twin = await readFile(join(root, page, 'index.md'), 'utf8');
	const html = await readFile(join(root, page, 'index.html'), 'utf8');
	const asPage = {
		status: 200,
		body: html,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-cache',
			'content-location': undefined,
			vary: /\bAccept$/,
		},
	};
	const asTwin = {
		status: 200,
		body: twin,
		headers: {
			'content-type': 'text/markdown; charset=utf-8',
			'content-location': `${page}index.md`,
			vary: /\bAccept$/,
		},
	};
	const faults: string[] = [];
	for (const [given, wanted] of [
		[accept, asPage],
		['*/*', asPage],
		['text/markdown', asTwin],
		['text/markdown, text/html;q=0.8, */*;q=0.1', asTwin],
		['text/markdown;q=0, text/html', asPage],
		['text/html, text/markdown;q=0.5', asPage],
		['TEXT/MARKDOWN;q=0.9,text/html;q=0.5', asTwin],
	] as const) {
		const answer = await get(page, { accept: given });
		faults.push(...expectAnswer(`${page} for ${given}`, answer, wanted));
	}
	faults.push(...expectAnswer(`${page} without Accept`, await get(page, {}), asPage));

	const other = await get(`${base}method/`, { accept: 'text/markdown' });
	faults.push(
		...expectAnswer(`${base}method/`, other, {
			status: 200,
			headers: { 'content-type': 'text/html; charset=utf-8', vary: /^(?!.*\bAccept$)/ },
		}),
	);
	for (const [path, location] of [
		[`${base}${article}`, page],
		[`${page}index.html`, page],
		[`${page}index.html?without=x`, `${page}?without=x`],
		[`${base}favicon.ico`, `${base}icon.svg`],
		[`${base}feed`, `${base}feed.xml`],
		[`${base}feed?from=x`, `${base}feed.xml?from=x`],
		[`${base}search?q=x`, `${base}search/?q=x`],
	] as const) {
		faults.push(...expectAnswer(path, await get(path), { status: 301, headers: { location } }));
	}
	for (const path of [
		`${base}nowhere/`,
		`${base}_headers`,
		`${base}404.html`,
		`${page}nowhere.ris`,
	]) {
		const wanted = await readFile(join(root, base, '404.html'), 'utf8');
		faults.push(...expectAnswer(path, await get(path), { status: 404, body: wanted }));
	}
	// None of our addresses may redirect a reader to another host.
	for (const path of [
		'//evil.example/index.html',
		'/\\evil.example/index.html',
		'//evil.example',
	]) {
		const { headers } = await get(path);
		if (/^(?:[/\\]{2}|\w+:)/.test(headers.location ?? '')) {
			faults.push(`${path} leads to ${headers.location ?? ''}`);
		}
	}
	const { etag = '' } = (await get(page)).headers;
	const again = await get(page, { accept, 'if-none-match': etag });
	faults.push(...expectAnswer(`${page} once more`, again, { status: 304 }));
	for (const file of await readdir(join(root, base), { recursive: true })) {
		faults.push(...(await differences(get, base, file)));
	}
	return faults;
}

/** A compressed file next to the original is sent as it is. */
async function checkPacked({ address, root }: Nginx, path: string): Promise<string[]> {
	const headers = { accept, 'accept-encoding': 'gzip' };
	const onTheWay = await ask(address, path, headers);
	const marked = gzipSync('packed beside', { level: 9 });
	await writeFile(join(root, path, 'index.html.gz'), marked);
	const beside = await ask(address, path, headers);
	return [
		...expectAnswer(`${path} packed on the way`, onTheWay, {
			status: 200,
			headers: { 'content-encoding': 'gzip', vary: /\bAccept-Encoding\b/ },
		}),
		...expectAnswer(`${path} packed beside`, beside, {
			status: 200,
			headers: { 'content-encoding': 'gzip', 'content-length': String(marked.length) },
		}),
	];
}

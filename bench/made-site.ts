import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The kinds of planted errors. */
export type PlantedFault = 'page' | 'fragment' | 'image' | 'case' | 'slash' | 'style';

export interface MadeSite {
	/** The addresses that lead nowhere, as written, each once in the site. */
	planted: Map<PlantedFault, string[]>;
	links: number;
}

const faults: readonly PlantedFault[] = ['page', 'fragment', 'image', 'case', 'slash', 'style'];

const words = 'the mill was let again in spring and the sluice kept shut until the tide had turned';

/**
 * Writes a site: pages in folders, each with a contents list, prose, an image and links to others,
 * half of them with fragments. The same numbers make the same site.
 */
export async function makeSite(
	folder: string,
	{
		pages,
		linksPerPage,
		plantedEach,
	}: { pages: number; linksPerPage: number; plantedEach: number },
): Promise<MadeSite> {
	const planted = new Map(faults.map((fault) => [fault, [] as string[]]));
	const addressOf = (n: number) => `/part-${String(n % 40)}/page-${String(n)}/`;
	let links = 0;
	await write(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
	await write(join(folder, 'style.css'), 'body { background: url(icon.svg) }');
	const makePage = async (n: number) => {
		const bad = new Map<number, string>();
		let style = '';
		let image = '/icon.svg';
		const fault = faults[n % faults.length] ?? 'page';
		const kind = planted.get(fault) ?? [];
		if (n > 0 && kind.length < plantedEach) {
			const [other, page] = [(n * 7 + 3) % pages, addressOf((n * 7 + 3) % pages)];
			const wrong: Record<PlantedFault, string> = {
				page: `/part-${String(n % 40)}/pgae-${String(n)}/`,
				fragment: `${page}#gone-${String(n)}`,
				image: `/images/gone-${String(n)}.png`,
				case: page.replace('page', 'Page') + `?${String(n)}`,
				slash: page.slice(0, -1) + `?${String(n + other)}`,
				style: `/images/gone-${String(n)}.woff2`,
			};
			kind.push(wrong[fault]);
			if (fault === 'style') style = `<style>@font-face{src:url(${wrong.style})}</style>`;
			else if (fault === 'image') image = wrong.image;
			else bad.set(5, wrong[fault]);
		}
		const anchors = Array.from({ length: linksPerPage }, (_, i) => {
			const other = (n * 31 + i * i * 17 + i) % pages;
			const fragment = i % 2 === 0 ? `#s${String((n + i) % 10)}` : '';
			return `<p>${words} <a href="${bad.get(i) ?? addressOf(other) + fragment}">${words}</a>.</p>`;
		});
		links += linksPerPage;
		const sections = Array.from(
			{ length: 10 },
			(_, i) => `<h2 id="s${String(i)}">Part ${String(i)}</h2><p>${words}</p>`,
		);
		const html = [
			`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${String(n)}</title>`,
			`<link rel="stylesheet" href="/style.css">${style}</head><body>`,
			`<img src="${image}" alt="">`,
			...sections,
			...anchors,
			'</body></html>',
		].join('\n');
		await write(join(folder, addressOf(n), 'index.html'), html);
	};
	for (let n = 0; n < pages; n += 1) await makePage(n);
	const list = Array.from(
		{ length: pages },
		(_, n) => `<a href="${addressOf(n)}">${String(n)}</a>`,
	).join('\n');
	await write(join(folder, 'index.html'), `<!doctype html><title>All</title>${list}`);
	return { planted, links: links + pages };
}

/** Writes a page that many links of the same folder lead to, with fragments. */
export async function makeHub(folder: string, links: number): Promise<void> {
	const anchor = (i: number) => `<a href="/hub/#s${String(i % 100)}">${String(i)}</a>`;
	const ids = Array.from({ length: 100 }, (_, i) => `<p id="s${String(i)}">${words}</p>`);
	await write(join(folder, 'hub/index.html'), `<!doctype html><title>Hub</title>${ids.join('\n')}`);
	const all = Array.from({ length: links }, (_, i) => anchor(i));
	await write(join(folder, 'index.html'), `<!doctype html><title>Links</title>${all.join('\n')}`);
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}

import { request } from 'node:http';
import { headerRules, mediaTypes, patternOf } from '../../src/publishing/rules.ts';

/** An answer of a server; redirects are not followed. */
export interface Answer {
	status: number;
	headers: Readonly<Record<string, string | undefined>>;
	body: string;
}

/** The expected answer; only the named headers are compared. */
interface Wanted {
	status: number;
	body?: string;
	headers?: Readonly<Record<string, string | RegExp | undefined>>;
}

/** Requests a path exactly as it is written; `fetch` would normalise it. */
export function ask(
	address: string,
	path: string,
	headers: Record<string, string> = {},
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(address);
		const asked = request({ hostname, port, path, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(
						Object.entries(response.headersDistinct).map(([name, all]) => [name, all?.join(', ')]),
					),
					body: Buffer.concat(chunks).toString(),
				});
			});
		});
		asked.once('error', reject).end();
	});
}

/** The differences between an answer and the expected one, one per line. */
export function expectAnswer(about: string, answer: Answer, wanted: Wanted): string[] {
	const faults: string[] = [];
	if (answer.status !== wanted.status) {
		faults.push(`${about}: status ${String(answer.status)}, not ${String(wanted.status)}`);
	}
	if (wanted.body !== undefined && answer.body !== wanted.body)
		faults.push(`${about}: other words`);
	for (const [name, value] of Object.entries(wanted.headers ?? {})) {
		const given = answer.headers[name];
		if (value instanceof RegExp ? !value.test(given ?? '') : given !== value) {
			faults.push(`${about}: ${name}: ${given ?? '(none)'}, not ${String(value)}`);
		}
	}
	return faults;
}

/** The differences between the headers of a file and those in the table of rules. */
export async function differences(
	get: (path: string) => Promise<Answer>,
	base: string,
	file: string,
): Promise<string[]> {
	if (!/\.\w+$/.test(file) || /(?:^|\/)(?:index|404)\.html$|\.gz$/.test(file)) return [];
	const fits = (path: string) => new RegExp(patternOf(path)).test(`/${file}`) || path === '*';
	const wanted = new Map<string, string>();
	for (const { paths, headers } of headerRules) {
		if (!paths.some(fits)) continue;
		for (const [name, value] of Object.entries(headers)) {
			const before = wanted.get(name.toLowerCase());
			wanted.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
		}
	}
	if (!wanted.has('cache-control')) wanted.set('cache-control', 'no-cache');
	const type = [...mediaTypes()].find(([path]) => fits(path))?.[1];
	if (type !== undefined) wanted.set('content-type', type);
	const path = `${base}${file.split('/').map(encodeURIComponent).join('/')}`;
	return expectAnswer(path, await get(path), { status: 200, headers: Object.fromEntries(wanted) });
}

import { X509Certificates } from '@peculiar/x509';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FetchOptions } from '../../src/http/fetch-options.ts';
import { hastyFetcher } from './local-fetcher.ts';
import { serve } from './local-server.ts';
import { type Made, makeCertificate } from './made-certificates.ts';

let root: Made;
let middle: Made;
let lower: Made;
beforeAll(async () => {
	root = await makeCertificate({ name: 'Root' });
	middle = await makeCertificate({ name: 'Middle', by: root });
	lower = await makeCertificate({ name: 'Lower', by: middle });
});

/** A server that hands out certificates. */
async function authority(files: Record<string, Uint8Array | string>) {
	const server = await serve((request, response) => {
		const file = files[request.url ?? ''];
		if (file === undefined) response.writeHead(404).end();
		else response.end(file);
	});
	const asked = () => server.requests.map(({ url }) => url);
	return { at: (path: string) => `${server.origin}${path}`, asked };
}

/** Asks a server that sends its own certificate alone. */
async function ask(
	own: Made,
	{ pages = ['/'], ...options }: Partial<FetchOptions> & { pages?: string[] } = {},
) {
	const server = await serve((_, response) => response.end('Words.'), { tls: own.pems });
	const { fetcher } = hastyFetcher({ ca: root.pems.cert, retries: 0, ...options });
	return Promise.all(pages.map((page) => fetcher.fetch(server.origin + page)));
}

const der = ({ certificate }: Made) => new Uint8Array(certificate.rawData);
const bag = (...made: Made[]) =>
	new Uint8Array(new X509Certificates(made.map(({ certificate }) => certificate)).export('raw'));

describe('A missing certificate is fetched from the address in the server’s own', () => {
	test.each<[string, () => Uint8Array | string]>([
		['in DER', () => der(middle)],
		['in PEM', () => middle.pems.cert],
		['in PEM beside others', () => `# Ours\n${root.pems.cert}${middle.pems.cert}`],
		['in a bag', () => bag(lower, middle)],
	])('%s', async (_, file) => {
		const { at, asked } = await authority({ '/middle': file() });
		const own = await makeCertificate({
			name: 'Own',
			by: middle,
			ca: false,
			issuerAt: [at('/middle')],
		});
		const pages = ['/a', '/b', '/c'];
		expect(await ask(own, { pages })).toMatchObject(pages.map(() => ({ status: 200 })));
		expect(asked()).toEqual(['/middle']);
	});

	test('and the next ones, until one is trusted', async () => {
		const { at } = await authority({ '/middle': der(middle), '/lower.p7c': '' });
		const between = await makeCertificate({
			name: 'Between',
			by: middle,
			issuerAt: [at('/middle')],
		});
		const other = await authority({ '/between': der(between) });
		const own = await makeCertificate({
			...{ name: 'Own', by: between, ca: false },
			issuerAt: [at('/gone'), other.at('/between')],
		});
		expect(await ask(own)).toMatchObject([{ status: 200 }]);
	});
});

describe('A fetched certificate is not trusted if it is', () => {
	test.each<[string, () => Promise<[Made, Made]>, string]>([
		[
			'a root of their own',
			async () => {
				const evil = await makeCertificate({ name: 'Evil' });
				return [evil, evil];
			},
			'names no address',
		],
		[
			'one that only bears the name of the missing one',
			async () => [middle, await makeCertificate({ name: 'Middle', by: root })],
			'but the missing certificate is not there',
		],
		[
			'one that may sign no others',
			async () => {
				const page = await makeCertificate({ name: 'Page', by: root, ca: false });
				return [page, page];
			},
			'but the missing certificate is not there',
		],
	])('%s', async (_, make, why) => {
		const [signer, handedOut] = await make();
		const { at } = await authority({ '/file': der(handedOut) });
		const own = await makeCertificate({
			name: 'Own',
			by: signer,
			ca: false,
			issuerAt: [at('/file')],
		});
		expect(await ask(own)).toMatchObject([
			{ reason: 'incomplete-chain', message: expect.stringContaining(why) as unknown },
		]);
	});
});

describe('A chain stays incomplete', () => {
	const own = (issuerAt?: string[]) =>
		makeCertificate({ name: 'Own', by: middle, ca: false, ...(issuerAt && { issuerAt }) });
	const why = (words: string) => [
		{ reason: 'incomplete-chain', message: expect.stringContaining(words) as unknown },
	];

	test('if its address is not named, or is not `http:`', async () => {
		expect(await ask(await own())).toMatchObject(why('names no address'));
		expect(await ask(await own(['https://127.0.0.1/middle', 'ldap:///cn=Middle']))).toMatchObject(
			why('names no address'),
		);
	});

	test('if it is not there, too long, or not public', async () => {
		const { at } = await authority({ '/long': new Uint8Array(65 * 1024) });
		expect(await ask(await own([at('/gone')]))).toMatchObject(why('It answers 404.'));
		expect(await ask(await own([at('/long')]))).toMatchObject(why('Its headers promise 66.6 kB.'));
		expect(await ask(await own(['http://10.0.0.1/middle']))).toMatchObject(why('`10.0.0.1` is'));
	});
});

import type { RequestListener } from 'node:http';
import {
	brotliCompressSync,
	deflateRawSync,
	deflateSync,
	gzipSync,
	zstdCompressSync,
} from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hastyFetcher, localFetcher } from './local-fetcher.ts';
import { rawAnswer, serve, serveRaw } from './local-server.ts';

const megabyte = 1024 * 1024;
const packers = [
	['gzip', gzipSync],
	['deflate', deflateSync],
	['deflate', deflateRawSync],
	['br', brotliCompressSync],
	['zstd', zstdCompressSync],
] as const;

function packed(encoding: string, bytes: Uint8Array, status = 200): RequestListener {
	return (_, response) =>
		response
			.writeHead(status, { 'content-type': 'text/plain', 'content-encoding': encoding })
			.end(bytes);
}

describe.each(packers)('%s (%#)', (encoding, pack) => {
	test('is unpacked', async () => {
		const text = 'Words and words. '.repeat(20_000);
		const server = await serve(packed(encoding, pack(Buffer.from(text))));
		expect(await localFetcher().fetch(server.origin)).toMatchObject({ body: { text } });
	});

	test('that would decompress to too much is never decompressed', async () => {
		const bomb = pack(Buffer.alloc(16 * megabyte));
		expect(bomb.length).toBeLessThan(megabyte);
		const server = await serve(packed(encoding, bomb));
		const fetched = await localFetcher({ maxBody: megabyte }).fetch(server.origin);
		expect(fetched).toMatchObject({ kind: 'failure', reason: 'too-big', chain: [{ status: 200 }] });
	});

	test('that ends early is a short body', async () => {
		const whole = pack(Buffer.from(Array.from({ length: 9000 }, (_, i) => `${i * i}`).join()));
		const server = await serve(packed(encoding, whole.subarray(0, whole.length / 2)));
		const { fetcher } = hastyFetcher({ retries: 0 });
		expect(await fetcher.fetch(server.origin)).toMatchObject({ reason: 'short-body' });
	});

	test('with no bytes is an empty body', async () => {
		const server = await serve(packed(encoding, Buffer.alloc(0)));
		expect(await localFetcher().fetch(server.origin)).toMatchObject({ body: { text: '' } });
	});
});

describe.each([
	['gzip', gzipSync],
	['zstd', zstdCompressSync],
] as const)('%s in parts, as servers send it that flush', (encoding, pack) => {
	const parts = Array.from({ length: 40 }, (_, index) =>
		`Part ${index}: ${index ** 9}. `.repeat(9),
	);
	const whole = Buffer.concat(parts.map((part) => pack(Buffer.from(part))));
	const bodyOf = async (listener: RequestListener) =>
		localFetcher().fetch((await serve(listener)).origin);

	test('is read to its end', async () => {
		expect(await bodyOf(packed(encoding, whole))).toMatchObject({ body: { text: parts.join('') } });
	});

	test('is read to its end, wherever the network cuts it', async () => {
		const fetched = await bodyOf((_, response) => {
			response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding });
			void (async () => {
				for (let at = 0; at < whole.length; at += 37) {
					response.write(whole.subarray(at, at + 37));
					await new Promise((resolve) => setImmediate(resolve));
				}
				response.end();
			})();
		});
		expect(fetched).toMatchObject({ body: { text: parts.join('') } });
	});

	test('is a short body if its last part ends early', async () => {
		const server = await serve(packed(encoding, whole.subarray(0, -9)));
		const { fetcher } = hastyFetcher({ retries: 0 });
		expect(await fetcher.fetch(server.origin)).toMatchObject({ reason: 'short-body' });
	});

	test.each([
		['line ends', '\r\n'],
		['zeros', '\0'.repeat(512)],
		['words', 'Generated in 0.3 s. '.repeat(9)],
	])('is read to its end if %s follow', async (_, more) => {
		const body = Buffer.concat([whole, Buffer.from(more)]);
		expect(await bodyOf(packed(encoding, body))).toMatchObject({ body: { text: parts.join('') } });
	});

	test('is refused if it has thousands of parts', async () => {
		const many = Buffer.concat(Array<Buffer>(3000).fill(pack(Buffer.from(''))));
		expect(await bodyOf(packed(encoding, many))).toMatchObject({ reason: 'too-big' });
	});
});

test('Zstandard with a frame that readers skip is read', async () => {
	const skipped = Buffer.from('5e2a4d180400000001020304', 'hex');
	const body = Buffer.concat([
		skipped,
		zstdCompressSync('Words, '),
		skipped,
		zstdCompressSync('more'),
	]);
	const server = await serve(packed('zstd', body));
	expect(await localFetcher().fetch(server.origin)).toMatchObject({
		body: { text: 'Words, more' },
	});
});

test('gzip with a name, a comment and a check of its head is read', async () => {
	const plain = gzipSync('Words');
	const head = Buffer.concat([
		...[plain.subarray(0, 3), Buffer.of(2 + 4 + 8 + 16), plain.subarray(4, 10)],
		...[Buffer.from('\x03\0abc', 'latin1'), Buffer.from('page.html\0A page\0'), Buffer.from('cc')],
	]);
	const server = await serve(packed('gzip', Buffer.concat([head, plain.subarray(10)])));
	expect(await localFetcher().fetch(server.origin)).toMatchObject({ body: { text: 'Words' } });
});

describe.each([
	['gzip', gzipSync, 8],
	['deflate', deflateSync, 4],
] as const)('%s whose check at the end', (encoding, pack, length) => {
	const text = 'Words and words. '.repeat(20_000);
	const whole = pack(text);

	test.each([length, length / 2, 1])('lacks %i bytes is read, as in browsers', async (missing) => {
		const server = await serve(packed(encoding, whole.subarray(0, -missing)));
		expect(await localFetcher().fetch(server.origin)).toMatchObject({ body: { text } });
	});

	test('is missing together with the end of the data is a short body', async () => {
		const server = await serve(packed(encoding, whole.subarray(0, -length - 1)));
		const { fetcher } = hastyFetcher({ retries: 0 });
		expect(await fetcher.fetch(server.origin)).toMatchObject({ reason: 'short-body' });
	});

	test('is wrong is not read', async () => {
		const damaged = Buffer.from(whole);
		damaged.writeUInt8(damaged.readUInt8(whole.length - length) ^ 1, whole.length - length);
		const server = await serve(packed(encoding, damaged));
		expect(await localFetcher().fetch(server.origin)).toMatchObject({ reason: 'bad-encoding' });
	});
});

test('gzip that was damaged is not read', async () => {
	const damaged = gzipSync('Words and words');
	damaged.writeUInt8(damaged.readUInt8(damaged.length - 6) ^ 1, damaged.length - 6);
	const server = await serve(packed('gzip', damaged));
	expect(await localFetcher().fetch(server.origin)).toMatchObject({
		reason: 'bad-encoding',
		message: 'The body was damaged after it was compressed.',
	});
});

test.each(['gzip', 'deflate', 'br', 'zstd'])(
	'%s that is none is a lying encoding',
	async (name) => {
		const server = await serve(packed(name, Buffer.from('<p>Plain words, not packed at all.</p>')));
		const fetched = await localFetcher().fetch(server.origin);
		expect(fetched).toMatchObject({ kind: 'failure', reason: 'bad-encoding', tries: [{}] });
	},
);

test('a coding that cannot be undone here is reported', async () => {
	const server = await serve(packed('compress', Buffer.from('words')));
	expect(await localFetcher().fetch(server.origin)).toMatchObject({
		reason: 'bad-encoding',
		message: 'The body is compressed with `compress`.',
	});
});

test.each(['UTF-8', 'none', 'aws-chunked', 'gzip, text/html', 'constructor', '__proto__'])(
	'with `%s`, which names what is no coding, the body is taken as it is',
	async (coding) => {
		const server = await serve(packed(coding, Buffer.from('words')));
		expect(await localFetcher().fetch(server.origin)).toMatchObject({ body: { text: 'words' } });
	},
);

test('encodings are decoded in their order, up to a limit', async () => {
	const twice = brotliCompressSync(gzipSync('words'));
	const server = await serve(packed('gzip, br', twice));
	expect(await localFetcher().fetch(server.origin)).toMatchObject({ body: { text: 'words' } });
	const tower = await serve(packed('gzip, gzip, gzip, gzip', twice));
	expect(await localFetcher().fetch(tower.origin)).toMatchObject({ reason: 'bad-encoding' });
});

test('a bomb in a bomb is never unpacked', async () => {
	const server = await serve(packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(64 * megabyte)))));
	const fetcher = localFetcher({ maxBody: megabyte });
	expect(await fetcher.fetch(server.origin)).toMatchObject({ reason: 'too-big' });
});

test('an endless stream that decompresses to nothing is too big', async () => {
	const nothing = Buffer.concat(Array<Buffer>(2000).fill(gzipSync('')));
	const server = await serve((_, response) => {
		response.writeHead(200, { 'content-encoding': 'gzip' });
		pour(response, nothing);
	});
	const fetcher = localFetcher({ maxBody: 256 * 1024 });
	expect(await fetcher.fetch(server.origin)).toMatchObject({ reason: 'too-big' });
});

test('an error status is reported even if its body cannot be read', async () => {
	const server = await serve(packed('gzip', Buffer.from('not packed'), 404));
	expect(await localFetcher().fetch(server.origin)).toMatchObject({
		kind: 'answer',
		status: 404,
		body: { text: '' },
	});
});

function pour(response: Parameters<RequestListener>[1], bytes: Uint8Array): void {
	const more = () => {
		while (!response.destroyed && response.write(bytes));
		response.once('drain', more);
	};
	more();
}

test('an endless body is cut off at the limit, and the connection closed', async () => {
	let closed: (() => void) | undefined;
	const cut = new Promise<void>((resolve) => (closed = resolve));
	const server = await serve((_, response) => {
		response.once('close', () => closed?.());
		pour(response, Buffer.alloc(65_536));
	});
	const fetched = await localFetcher({ maxBody: megabyte }).fetch(server.origin);
	expect(fetched).toMatchObject({ reason: 'too-big' });
	await cut;
});

test('endless bodies of many hosts at once are all cut off', async () => {
	const servers = await Promise.all(
		Array.from({ length: 12 }, (_, index) =>
			serve(
				(_request, response) => {
					pour(response, Buffer.alloc(65_536));
				},
				{ host: `127.0.0.${index + 1}` },
			),
		),
	);
	const fetcher = localFetcher({ maxBody: megabyte });
	const fetched = await Promise.all(servers.map(({ origin }) => fetcher.fetch(origin)));
	expect(fetched.map((each) => each.kind === 'failure' && each.reason)).toEqual(
		Array(12).fill('too-big'),
	);
});

test('an announced size that is too big is refused', async () => {
	const server = await serveRaw(
		rawAnswer('HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n', () => undefined),
	);
	expect(await localFetcher().fetch(server.origin)).toMatchObject({
		reason: 'too-big',
		message: 'Its headers promise 100 GB.',
	});
});

test('endless headers are too big', async () => {
	const server = await serveRaw(
		rawAnswer('HTTP/1.1 200 OK\r\n', (socket) => {
			const more = () => {
				while (!socket.destroyed && socket.write(`X-${'flood'.repeat(50)}: y\r\n`));
				socket.once('drain', more);
			};
			more();
		}),
	);
	expect(await localFetcher().fetch(server.origin)).toMatchObject({ reason: 'too-big' });
});

test.each([
	[
		'a chunked body that is cut',
		'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nx',
		'short-body',
	],
	['what is not HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'bad-encoding'],
	['a connection closed without a word', '', 'reset'],
	['headers that break off', 'HTTP/1.1 200 OK\r\nContent-', 'reset'],
])('%s is reported', async (_, bytes, reason) => {
	const server = await serveRaw(rawAnswer(bytes));
	const { fetcher } = hastyFetcher({ retries: 0 });
	expect(await fetcher.fetch(server.origin)).toMatchObject({ kind: 'failure', reason });
});

test('a body that ends with its connection is whole', async () => {
	const server = await serveRaw(
		rawAnswer('HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nold'),
	);
	expect(await localFetcher().fetch(server.origin)).toMatchObject({ body: { text: 'old' } });
});

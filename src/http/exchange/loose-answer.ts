import type { ByteReader } from '../body/byte-reader.ts';
import { FetchFailure } from '../outcome/fetch-failure.ts';

/** The head of an answer. */
export interface LooseHead {
	status: number;
	headers: Record<string, string | string[]>;
}

/** Maximum size of a head in bytes; the same as for heads that follow the grammar. */
const longestHead = 64 * 1024;

/**
 * Reads the head of an answer as browsers do: lines end in CRLF or LF, a line that begins with a
 * space belongs to the one before, a space before the colon is dropped, and a field without a valid
 * name is ignored (RFC 9112, sections 2.2, 5.1 and 5.2, which forbid servers to send these).
 *
 * @throws {FetchFailure} If it is not an HTTP head even then.
 */
export async function readLooseHead(bytes: ByteReader): Promise<LooseHead> {
	const first = await bytes.line(longestHead);
	const status = /^\s*HTTP\/\d(?:\.\d)?\s+(\d{3})(?!\d)/i.exec(first ?? '')?.[1];
	if (status === undefined) throw new FetchFailure('bad-encoding', 'The answer is not HTTP.');
	const lines: string[] = [];
	let left = longestHead;
	for (;;) {
		const line = await bytes.line(left);
		if (line === undefined) {
			throw new FetchFailure('reset', 'The connection was cut in the headers of the answer.', {
				isTemporary: true,
			});
		}
		if (line === '') break;
		left -= line.length;
		if (left < 0) throw new FetchFailure('too-big', 'Its headers are too long.');
		const last = lines.length - 1;
		if (/^[ \t]/.test(line) && last >= 0) lines[last] = `${lines[last] ?? ''} ${line.trim()}`;
		else lines.push(line);
	}
	return { status: Number(status), headers: fieldsOf(lines) };
}

function fieldsOf(lines: readonly string[]): Record<string, string | string[]> {
	const fields = new Map<string, string[]>();
	for (const line of lines) {
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(colon, 0)).trimEnd().toLowerCase();
		if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) continue;
		const value = line.slice(colon + 1).trim();
		fields.set(name, [...(fields.get(name) ?? []), value]);
	}
	return Object.fromEntries(
		[...fields].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
	);
}

/**
 * The body, by the length that the head gives: chunks first, then a content length, else up to the
 * end of the connection.
 */
export async function* bodyBy(
	{ status, headers }: LooseHead,
	bytes: ByteReader,
): AsyncGenerator<Buffer> {
	if (status === 204 || status === 304) return;
	if (/\bchunked\b/i.test(String(headers['transfer-encoding'] ?? ''))) {
		yield* chunks(bytes);
		return;
	}
	const named = /^\d+/.exec(String(headers['content-length'] ?? ''))?.[0];
	yield* exactly(named === undefined ? undefined : Number(named), bytes);
}

async function* chunks(bytes: ByteReader): AsyncGenerator<Buffer> {
	for (;;) {
		const line = await bytes.line(1024);
		if (line === undefined) throw cutShort();
		const size = /^\s*([0-9a-f]{1,8})\s*(?:;|$)/i.exec(line)?.[1];
		if (size === undefined) {
			throw new FetchFailure('bad-encoding', 'A chunk of the body does not say how long it is.');
		}
		const length = Number.parseInt(size, 16);
		if (length === 0) return;
		yield* exactly(length, bytes);
		await bytes.line(2);
	}
}

/** This many bytes, or all there are if no length is given. */
async function* exactly(length: number | undefined, bytes: ByteReader): AsyncGenerator<Buffer> {
	let came = 0;
	for await (const piece of bytes.take(length ?? Infinity)) {
		came += piece.length;
		yield piece;
	}
	if (length !== undefined && came < length) throw cutShort();
}

function cutShort(): FetchFailure {
	return new FetchFailure('short-body', 'The body ended too early: the headers promised more.', {
		isTemporary: true,
	});
}

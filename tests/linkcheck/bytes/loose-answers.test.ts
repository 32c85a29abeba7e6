import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { noteOf, page, said } from './lock-pages.ts';

const html = noteOf(said);
const length = `Content-Type: text/html\r\nContent-Length: ${html.length}`;
const chunks = (text: string) => `${text.length.toString(16)};x=1\r\n${text}\r\n0\r\n\r\n`;

/** Bytes on the bare socket, which no server of Node's would send. */
function raw(bytes: string): Cited {
	return { answer: (_, response) => response.socket?.end(bytes), quote: said };
}

const head = (fields: string) => `HTTP/1.1 200 OK\r\n${fields}\r\nConnection: close\r\n\r\n`;

test('An answer that breaks the grammar of HTTP is read as browsers read it', async () => {
	const { verdicts } = await checkCited({
		lengthAndChunks: raw(
			head('Content-Type: text/html\r\nContent-Length: 5000\r\nTransfer-Encoding: chunked') +
				chunks(html),
		),
		spaceInName: raw(head(`X-Old Field: yes\r\n${length}`) + html),
		spaceBeforeColon: raw(head(`X-Old : yes\r\n${length}`) + html),
		bareLineEnds: raw(head(length).replaceAll('\r\n', '\n') + html),
		folded: raw(head(`X-Long: one\r\n two\r\n${length}`) + html),
		letters: raw(head(`X-Title: Fähre\r\n${length}`) + html),
		packed: {
			answer: (_, response) => {
				const fields = 'X-Old : yes\r\nContent-Type: text/html\r\nContent-Encoding: gzip';
				response.socket?.write(head(fields));
				response.socket?.end(gzipSync(html));
			},
			quote: said,
		},
		redirect: {
			answer: (request, response) =>
				response.socket?.end(
					`HTTP/1.1 302 Found\r\nX-Old : yes\r\nLocation: ${(request.url ?? '').replace('page', 'there')}\r\n\r\n`,
				),
			beside: { there: { body: html } },
			quote: said,
		},
		missing: raw('HTTP/1.1 404 Not Found\r\nX-Old : yes\r\nContent-Length: 4\r\n\r\nGone'),
		changed: {
			...raw(head(`X-Old : yes\r\n${length}`) + html),
			quote: said.replace('eleven', 'twelve'),
		},
		short: raw(
			head(`X-Old : yes\r\nContent-Type: text/html\r\nContent-Length: ${html.length + 900}`) + html,
		),
		shortChunks: raw(
			head('X-Old : yes\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked') +
				`${(html.length + 9).toString(16)}\r\n${html}`,
		),
		paddedChunk: raw(
			head('Content-Type: text/html\r\nTransfer-Encoding: chunked') +
				chunks(html).replace(';x=1', '    '),
		),
		paddedShort: raw(
			head('Content-Type: text/html\r\nTransfer-Encoding: chunked') +
				`${(html.length + 9).toString(16)}  \r\n${html}`,
		),
		noSize: raw(
			head('Content-Type: text/html\r\nTransfer-Encoding: chunked') + `many\r\n${html}\r\n`,
		),
		other: raw('220 mail.lock.example ESMTP\r\n'),
		noStatus: raw('HTTP/1.1 000 None\r\nContent-Length: 0\r\n\r\n'),
		goOn: raw(`HTTP/1.1 100 Continue\r\n\r\n${head(length)}${html}`),
	});
	expect(verdicts).toEqual({
		...{ lengthAndChunks: 'ok', spaceInName: 'ok', spaceBeforeColon: 'ok', bareLineEnds: 'ok' },
		...{ folded: 'ok', letters: 'ok', packed: 'ok', redirect: 'ok' },
		...{ missing: 'dead', changed: 'drift', short: 'transient', shortChunks: 'transient' },
		...{ paddedChunk: 'ok', paddedShort: 'transient', noSize: 'unreadable' },
		...{ other: 'unreadable', noStatus: 'unreadable', goOn: 'ok' },
	});
});

test('A status that browsers ignore never makes a page ok that did not arrive', async () => {
	const start = `HTTP/1.1 206 Partial Content\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Range: bytes`;
	const end = html.length - 1;
	const { verdicts } = await checkCited({
		choices: { status: 300, body: page('There is more than one.'), quote: said },
		choicesOfWhole: { status: 300, body: html, quote: said },
		byProxy: { status: 305, headers: { location: 'http://lock.example/' }, quote: said },
		asWhole: { status: 305, headers: { location: 'http://lock.example/' } },
		unchanged: { status: 304, quote: said },
		part: raw(`${start} 0-99/${html.length}\r\n\r\n${html.slice(0, 100)}`),
		allParts: raw(`${start} 0-${end}/${html.length}\r\n\r\n${html}`),
	});
	expect(verdicts).toEqual({
		...{ choices: 'dead', choicesOfWhole: 'ok', byProxy: 'dead', asWhole: 'dead' },
		...{ unchanged: 'transient', part: 'transient', allParts: 'ok' },
	});
});

const to =
	(target: string, status = 302) =>
	(...[request, response]: Parameters<NonNullable<Cited['answer']>>) =>
		response
			.writeHead(status, {
				location: target.replace('HERE', (request.url ?? '').replace('/page', '')),
			})
			.end();
const place = (id: string) => ({
	body: page(`<span id="${id}">The keeper wrote that ${said}.</span>`),
});

test('The last fragment that a redirect names counts; without one, the cited fragment does', async () => {
	const { verdicts, told } = await checkCited({
		moved: {
			fragment: 'old',
			answer: to('HERE/new#s2', 301),
			beside: { new: place('s2') },
			quote: said,
		},
		forNow: {
			fragment: 'old',
			answer: to('HERE/new#s2'),
			beside: { new: place('s2') },
			quote: said,
		},
		unquoted: { fragment: 'old', answer: to('HERE/new#s2'), beside: { new: place('s2') } },
		firstStep: {
			fragment: 'old',
			answer: to('HERE/mid#s2'),
			beside: {
				mid: { answer: (_, response) => response.writeHead(302, { location: 'new' }).end() },
				new: place('s2'),
			},
			quote: said,
		},
		notThere: {
			fragment: 'old',
			answer: to('HERE/new#s2'),
			beside: { new: place('old') },
			quote: said,
		},
		alongThere: {
			fragment: 's2',
			answer: to('HERE/new'),
			beside: { new: place('s2') },
			quote: said,
		},
		alongGone: {
			fragment: 'old',
			answer: to('HERE/new'),
			beside: { new: place('s2') },
			quote: said,
		},
		none: { fragment: 'old', answer: to('HERE/new#'), beside: { new: place('s2') }, quote: said },
	});
	expect(verdicts).toEqual({
		...{ moved: 'note', forNow: 'ok', unquoted: 'ok', firstStep: 'ok', notThere: 'anchor' },
		...{ alongThere: 'ok', alongGone: 'anchor', none: 'ok' },
	});
	expect(told.moved.words).toMatch(/moved permanently to `\S+\/new#s2`/);
	expect(told.notThere.words).toContain('redirects to a place within a page');
});

test('A page that arrives with an error status is a note if it has the words; without them it gets the verdict of its status', async () => {
	const whole = (status: number): Cited => ({ status, body: html, quote: said });
	const { verdicts, told } = await checkCited({
		...{ s404: whole(404), s410: whole(410), s500: whole(500), s503: whole(503), s403: whole(403) },
		behind: {
			answer: to('HERE/there'),
			beside: { there: { status: 404, body: html } },
			quote: said,
		},
		changed: { ...whole(404), quote: said.replace('eleven', 'twelve') },
		notice: { status: 404, body: page('Not found.'), quote: said },
		unquoted: { status: 404, body: html },
		broken: { status: 500, body: 'Fault', quote: said },
	});
	expect(verdicts).toEqual({
		...{ s404: 'note', s410: 'note', s500: 'note', s503: 'note', s403: 'note', behind: 'note' },
		...{ changed: 'dead', notice: 'dead', unquoted: 'dead', broken: 'transient' },
	});
	expect(told.s410.words).toContain('with an error status (410)');
});

import { type LocalServer, serve } from '../../http/local-server.ts';

/** One copy that the archive has. */
export interface Kept {
	url: string;
	/** When it was taken (ISO 8601). */
	at: string;
	html?: string;
	status?: number;
}

/**
 * A fake archive that follows RFC 7089: its TimeGate redirects (pattern 1.1), and its Mementos link
 * to each other.
 */
export async function timeGate(copies: readonly Kept[]): Promise<LocalServer> {
	const server = await serve((request, response) => {
		const path = request.url ?? '';
		const [, stamp] = /^\/web\/(\d{14})\//.exec(path) ?? [];
		if (stamp !== undefined) {
			const copy = copies.find((one) => addressOf(one) === path);
			if (!copy) return void response.writeHead(404).end();
			response.writeHead(copy.status ?? 200, {
				'content-type': 'text/html; charset=utf-8',
				'memento-datetime': new Date(copy.at).toUTCString(),
				link: linksOf(copy.url),
			});
			return void response.end(copy.html ?? '<p>A copy.</p>');
		}
		const url = path.slice('/web/'.length);
		const wanted = Date.parse(request.headers['accept-datetime']?.toString() ?? '');
		const distance = ({ at }: Kept) => Math.abs(Date.parse(at) - wanted);
		const [nearest] = copies
			.filter((copy) => copy.url === url)
			.sort((a, b) => distance(a) - distance(b));
		const vary = { vary: 'accept-datetime' };
		if (!nearest) return void response.writeHead(404, vary).end();
		const headers = { ...vary, location: addressOf(nearest), link: linksOf(url) };
		response.writeHead(302, headers).end();
	});

	function linksOf(url: string): string {
		const mementos = copies
			.filter((copy) => copy.url === url)
			.map((copy) => {
				const date = new Date(copy.at).toUTCString();
				return `<${server.origin}${addressOf(copy)}>; rel="memento"; datetime="${date}"`;
			});
		return [`<${url}>; rel="original"`, ...mementos].join(', ');
	}
	return server;
}

function addressOf({ url, at }: Kept): string {
	return `/web/${at.replace(/\D/g, '').padEnd(14, '0').slice(0, 14)}/${url}`;
}

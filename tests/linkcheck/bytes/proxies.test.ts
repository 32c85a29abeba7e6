import { expect, test } from 'vitest';
import { closedPort, serve, serveRaw } from '../../http/local-server.ts';
import { checkCited } from './check-cited.ts';

const pages = {
	one: { url: 'https://93.184.216.34/one' },
	two: { url: 'https://93.184.216.35/two' },
	three: { url: 'http://93.184.216.36/three' },
	four: { url: 'https://93.184.216.37/four' },
};

const plain = {
	one: { url: 'http://93.184.216.34/one' },
	two: { url: 'http://93.184.216.35/two' },
};

test.each([
	['is down', pages, async () => `http://127.0.0.1:${await closedPort()}`],
	[
		'wants a password',
		pages,
		async () => (await serve((_, response) => response.writeHead(407).end())).origin,
	],
	['says nothing of plain pages', plain, async () => (await serveRaw(() => undefined)).origin],
	['says nothing', pages, async () => (await serveRaw(() => undefined)).origin],
])(
	'A proxy that %s is one fault of the configuration: nothing is judged and nothing is kept',
	async (_, cited, open) => {
		const proxy = await open();
		const run = await checkCited(cited, { options: ['--proxy', proxy, '--timeout', '1s'] });
		expect(run.code).toBe(3);
		expect(run.output.trim().split('\n')).toHaveLength(1);
		expect(run.output).toContain(`The proxy \`${new URL(proxy).host}\` lets nothing through`);
		expect(run.state).toBeUndefined();
	},
);

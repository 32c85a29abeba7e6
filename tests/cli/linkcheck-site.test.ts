import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { millWeb, page } from '../linkcheck/run/mill-web.ts';
import { linkcheck, linkcheckHere } from './run-linkcheck.ts';

// Each test starts the command, some of them several times.
vi.setConfig({ testTimeout: 60_000 });

describe('A built site', () => {
	test('is checked by `--site` without a network', async () => {
		const web = await millWeb();
		const dist = join(web.folder, '_dist');
		await mkdir(dist);
		await writeFile(join(dist, 'index.html'), page('<a href="/gone/">gone</a>'));
		const run = await linkcheck(['--content', web.folder, '--site', '--dist', dist]);
		expect(run.code).toBe(2);
		expect(run.output).toContain('broken-link (1)');
		expect(run.output).toContain('1 link on 1 page of the built site: 1 problem.');
		expect(web.site('trust').connections).toBe(0);
	});

	test('ends addresses as `--trailing-slash` says, without it as the Astro configuration does', async () => {
		const web = await millWeb();
		const dist = join(web.folder, '_dist');
		await mkdir(join(dist, 'a'), { recursive: true });
		await writeFile(join(dist, 'a/index.html'), page());
		await writeFile(join(dist, 'index.html'), page('<a href="/a">a</a>'));
		const site = ['--content', web.folder, '--site', '--dist', dist];
		expect((await linkcheck(site)).output).toContain('trailing-slash (1)');
		expect(await linkcheckHere([...site, '--trailing-slash', 'ignore'])).toMatchObject({ code: 0 });
	});

	test('that is not there is bad configuration', async () => {
		expect(await linkcheckHere(['--site', '--dist', 'nowhere'])).toEqual({
			code: 3,
			output: '',
			errors:
				'The folder `nowhere` cannot be read. Build the site with `npm run build`, or name another with `--dist`.\n',
		});
	});
});

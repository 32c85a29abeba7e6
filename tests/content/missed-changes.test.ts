import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellMissedChanges } from '../../src/content/missed-changes.ts';

/** The time between two looks, in milliseconds. */
const pause = 100;

let home: string;
let watcher: EventEmitter & { closed: boolean };
let events: string[];

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'missed-'));
	await mkdir(join(home, 'people'));
	await writeFile(join(home, 'people/ada.mdx'), 'One.');
	await writeFile(join(home, 'people/tom.mdx'), 'Two.');
	watcher = Object.assign(new EventEmitter(), { closed: false });
	events = [];
	watcher.on('all', (event: string, path: string) =>
		events.push(`${event} ${path.slice(home.length + 1)}`),
	);
	tellMissedChanges(home, watcher, pause);
	// The first look, with which the others are compared.
	await new Promise((done) => setTimeout(done, 300));
});

afterEach(async () => {
	watcher.closed = true;
	await rm(home, { recursive: true });
});

test('Written, new and deleted files that a watcher missed are reported once', async () => {
	const changed = vi.fn();
	watcher.on('change', changed);
	await writeFile(join(home, 'people/ada.mdx'), 'One and a half.');
	await writeFile(join(home, 'people/eve.mdx'), 'Three.');
	await rm(join(home, 'people/tom.mdx'));
	await vi.waitFor(() => {
		expect(events).toEqual(
			expect.arrayContaining([
				'add people/eve.mdx',
				'change people/ada.mdx',
				'unlink people/tom.mdx',
			]),
		);
	}, 60_000);
	// Vite listens to the events by their names.
	expect(changed).toHaveBeenCalledWith(join(home, 'people/ada.mdx'));
	// A look may see a file half-written, and the rest as a change; later looks have nothing to report.
	await new Promise((done) => setTimeout(done, 10 * pause));
	const reported = [...events];
	await new Promise((done) => setTimeout(done, 10 * pause));
	expect(events).toEqual(reported);
	expect(events.filter((event) => event.startsWith('unlink'))).toHaveLength(1);
});

test('A deleted file that the watcher has reported is not reported again', async () => {
	const path = join(home, 'people/tom.mdx');
	// Directly after a look, so that the watcher is the first to report it.
	watcher.once('change', () => {
		rmSync(path);
		watcher.emit('all', 'unlink', path);
	});
	await writeFile(join(home, 'people/ada.mdx'), 'One and a half.');
	await vi.waitFor(() => {
		expect(events).toContain('unlink people/tom.mdx');
	}, 60_000);
	await new Promise((done) => setTimeout(done, 10 * pause));
	expect(events.filter((event) => event.includes('tom'))).toEqual(['unlink people/tom.mdx']);
});

test('A reported change is not reported again; a later one is', async () => {
	const path = join(home, 'people/ada.mdx');
	await writeFile(path, '');
	watcher.emit('all', 'change', path);
	await new Promise((done) => setTimeout(done, 10 * pause));
	expect(events).toEqual(['change people/ada.mdx']);
	await writeFile(path, 'Filled late.');
	await vi.waitFor(() => {
		expect(events).toHaveLength(2);
	}, 60_000);
});

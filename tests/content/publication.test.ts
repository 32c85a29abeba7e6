import { beforeEach, expect, test, vi } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { makeReading } from '../../src/content/reading.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { readFixture } from '../read-fixture.ts';

const store = vi.hoisted(() => ({ entries: new Map<string, unknown>() }));

vi.mock('astro:content', () => ({
	getEntry: (_collection: string, id: string) => Promise.resolve({ data: store.entries.get(id) }),
}));
vi.mock('../../src/model/graph/graph.ts', async (load) => {
	const original = await load<{ buildGraph: typeof buildGraph }>();
	return { ...original, buildGraph: vi.fn(original.buildGraph) };
});

const { getPublication } = await import('../../src/content/publication.ts');

async function fill(change = ''): Promise<void> {
	const files = (await readFixture('publication')).map((file) => ({
		...file,
		text: file.path.endsWith('tide-mill/index.mdx') ? file.text + change : file.text,
	}));
	const reading = makeReading(parseContent('content', files), { isDevelopment: true, report: '' });
	store.entries.set('now', reading);
	store.entries.set('digest', { digest: reading.digest });
}

beforeEach(() => {
	vi.mocked(buildGraph).mockClear();
});

test('However many marks and pages ask, the graph is made once, and once more after a change', async () => {
	await fill();
	const asked = await Promise.all(Array.from({ length: 200 }, () => getPublication()));
	expect(new Set(asked).size).toBe(1);
	expect(buildGraph).toHaveBeenCalledTimes(1);
	await getPublication();
	expect(buildGraph).toHaveBeenCalledTimes(1);

	await fill('\nMore words.\n');
	expect(await getPublication()).not.toBe(asked[0]);
	await getPublication();
	expect(buildGraph).toHaveBeenCalledTimes(2);
});

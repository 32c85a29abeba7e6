import { beforeEach, expect, test, vi } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { handOver } from '../../src/content/hand-over.ts';
import { makeReading } from '../../src/content/reading.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { readFixture, today } from '../read-fixture.ts';

// Other files of tests may have loaded the modules with the graph as it is.
vi.hoisted(() => vi.resetModules());
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
	const reading = makeReading(parseContent('content', files), {
		isDevelopment: true,
		today,
		report: '',
	});
	handOver(frozen(reading));
}

/** Freezes what pages get, so that a graph that wrote into it would throw. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}

beforeEach(() => {
	vi.mocked(buildGraph).mockClear();
	// What a test before this one handed over, in this file or another, is no reading of ours.
	Reflect.deleteProperty(globalThis, Symbol.for('three-points:reading'));
});

test('Before the content is read, an access says what to do', () => {
	expect(() => getPublication()).toThrow(
		'The content was not read. Run `npm run check` to see why.',
	);
});

test('The graph is made once for all marks and pages, and once more after a change', async () => {
	await fill();
	const asked = Array.from({ length: 200 }, () => getPublication());
	expect(new Set(asked).size).toBe(1);
	expect(buildGraph).toHaveBeenCalledTimes(1);

	await fill('\nMore words.\n');
	expect(getPublication()).not.toBe(asked[0]);
	getPublication();
	expect(buildGraph).toHaveBeenCalledTimes(2);
});

test('Pages ask modules of another graph than the reader’s, and get the same reading', async () => {
	await fill();
	const { articles } = getPublication();
	vi.resetModules();
	const again = await import('../../src/content/publication.ts');
	expect(again.getPublication().articles.map(({ key }) => key)).toEqual(
		articles.map(({ key }) => key),
	);
});

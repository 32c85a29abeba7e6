import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/check/run/check-folder.ts';
import { conditionsAt } from '../../src/check/conditions.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** One way to spoil the content, and the places that a refusal has to name. */
interface Fault {
	name: string;
	file: string;
	/** What the file then says; `undefined` if it is deleted. */
	text: string | undefined;
	/** Each as `file:line:`. */
	places: string[];
}

type Texts = ReadonlyMap<string, string>;

const copy = await copyProject();
const texts = await readTexts(copy);

const kinds: Record<string, Fault[]> = {
	'a claim is deleted': sample(claimsDeleted(texts)),
	'a source is deleted': sample(filesDeleted(texts, 'content/sources/', /^\s*(?:- )?source: /)),
	'a publisher is deleted': sample(filesDeleted(texts, 'content/publishers/', /^publisher: /)),
	'a point is deleted': pointsDeleted(texts),
	'a mark is misspelt': sample(marksMisspelt(texts, 'claim')),
	'a mark of a term is misspelt': sample(marksMisspelt(texts, 'term')),
	'a mark of a person is misspelt': sample(marksMisspelt(texts, 'person')),
};

beforeAll(async () => {
	const { code, output } = await copy.run('node', ['src/cli/check.ts', '--content', 'content']);
	expect(code, output).toBe(0);
});

afterAll(() => copy.remove());

describe.each(Object.entries(kinds))('when %s', (_, faults) => {
	test('the fixtures contain such faults', () => {
		expect(faults.length).toBeGreaterThan(0);
		for (const { places } of faults) expect(places.length).toBeGreaterThan(0);
	});

	test.each(faults)(
		'a check finds it, with the place: $name',
		{ timeout: 30_000 },
		async (fault) => {
			const places = await placesOfErrors(fault);
			for (const place of fault.places) expect(places).toContain(place);
		},
	);
});

test.each([
	{
		name: 'the check',
		command: 'node',
		args: ['src/cli/check.ts', '--content', 'content'],
		ends: 2,
	},
	{ name: 'the build', command: 'astro', args: ['build'], ends: 1 },
])('$name refuses all of them at once, at the same places', async ({ command, args, ends }) => {
	const chosen = Object.values(kinds).reduce<Fault[]>(
		(before, faults) => [...before, faults.find((fault) => isApart(fault, before))!],
		[],
	);
	const before = new Map<string, string>();
	for (const { file, text } of chosen) before.set(file, await copy.replace(file, text));
	const { code, output } = await copy.run(command, args);
	for (const [file, text] of before) await copy.replace(file, text);
	expect(code, output).toBe(ends);
	for (const { places } of chosen) {
		for (const place of places) expect(output).toContain(place);
	}
});

/** Whether a fault is in another file than some others, and none has its places in a file that is spoiled. */
function isApart({ file, places }: Fault, others: readonly Fault[]): boolean {
	const has = (all: readonly string[], one: string) =>
		all.some((place) => place.startsWith(`${one}:`));
	return others.every(
		(other) => other.file !== file && !has(other.places, file) && !has(places, other.file),
	);
}

/** Where a check finds errors, each as `file:line:`, and what else it says of them. The command is started once for all, as that takes most of its time. */
async function placesOfErrors({ file, text }: Fault): Promise<string> {
	const before = await copy.replace(file, text);
	try {
		const { problems } = await checkFolder(join(copy.folder, 'content'), {
			publicFolder: join(copy.folder, 'public'),
			...conditionsAt(Date.now()),
		});
		return problems
			.filter(({ severity }) => severity === 'error')
			.flatMap(({ place, details = [] }) => [`${place.file}:${String(place.line)}:`, ...details])
			.join('\n')
			.replaceAll(`${copy.folder}/`, '');
	} finally {
		await copy.replace(file, before);
	}
}

/** The first, the middle and the last. */
function sample<Item>(items: readonly Item[]): Item[] {
	const picked = [0, Math.floor(items.length / 2), items.length - 1];
	return [...new Set(picked)].flatMap((index) => items.slice(index, index + 1));
}

async function readTexts({ folder, read }: ProjectCopy): Promise<Texts> {
	const files = await Array.fromAsync(glob('content/**/*.{yaml,mdx}', { cwd: folder }));
	return new Map(
		await Promise.all(
			files.sort().map(async (file): Promise<[string, string]> => [file, await read(file)]),
		),
	);
}

function claimsDeleted(all: Texts): Fault[] {
	return [...all]
		.filter(([file]) => file.includes('/claims/'))
		.flatMap(([file, text]) =>
			[...text.matchAll(/^([a-z0-9-]+):\n(?: .*\n|\n)+/gm)].map(([record, key = '']) => ({
				name: key,
				file,
				text: text.replace(record, ''),
				places: linesWith(all, new RegExp(`\\(claim:(?:[^)]*\\+)?${key}[+)]`)),
			})),
		);
}

/** A file is deleted that others name after `before`. */
function filesDeleted(all: Texts, folder: string, before: RegExp): Fault[] {
	return [...all.keys()]
		.filter((file) => file.startsWith(folder))
		.map((file) => {
			const name = file.slice(folder.length).replace('.yaml', '');
			const places = linesWith(all, new RegExp(`${before.source}${name}$`));
			return { name, file, text: undefined, places };
		})
		.filter(({ places }) => places.length > 0);
}

function pointsDeleted(all: Texts): Fault[] {
	return [...all]
		.filter(([file]) => /^content\/articles\/[^/]+\/index\.mdx$/.test(file))
		.flatMap(([file, text]) =>
			['main', 'argument', 'conclusion'].map((point) => ({
				name: point,
				file,
				text: text.replace(new RegExp(`^  ${point}:\\n(?:    .*\\n)+`, 'm'), ''),
				places: linesWith(new Map([[file, text]]), /^points:$/),
			})),
		);
}

function marksMisspelt(all: Texts, scheme: string): Fault[] {
	return [...all].flatMap(([file, text]) =>
		[...text.matchAll(new RegExp(`\\(${scheme}:([a-z0-9-]+)`, 'g'))].map((mark) => {
			const end = mark.index + mark[0].length;
			const line = text.slice(0, end).split('\n').length;
			return {
				name: `${mark[1] ?? ''}-x`,
				file,
				text: `${text.slice(0, end)}-x${text.slice(end)}`,
				places: [`${file}:${line}:`],
			};
		}),
	);
}

/** The places of all lines that fit a pattern. */
function linesWith(all: Texts, pattern: RegExp): string[] {
	return [...all].flatMap(([file, text]) =>
		text
			.split('\n')
			.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}:`] : [])),
	);
}

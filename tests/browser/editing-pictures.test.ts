import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { openDesk } from '../../src/cli/desk/desk-files.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import { wordsFor } from '../../src/words/words-of.ts';
import { atTerminal } from '../cli/at-terminal.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { startDevServer } from '../site/dev-server.ts';
import { articlePages, root } from '../site/dist.ts';
import { copyProject } from '../site/project-copy.ts';
import { launchBrowser } from './browser.ts';
import { terminalPicture } from './terminal-picture.ts';
import { hover, useSite } from './visit.ts';

/*
 * The pictures of docs/editing.md. `UPDATE=1` makes them anew; look at each before you commit it.
 * Else what they show is held against what is shown now, as far as that costs little: pictures of a
 * terminal whole, those of pages by their words, which `editing-pictures.json` keeps.
 */
const isUpdate = process.env.UPDATE !== undefined;
const folder = join(root, 'docs/images');
const wordsFile = join(import.meta.dirname, 'editing-pictures.json');
/** Bytes that a picture may have. */
const largest = 60_000;
const columns = 100;

/** A terminal has colours, whatever the one has in which the tests run, or the machine of CI that has none. */
const inColour = { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color' };

const site = useSite();
const draft = 'content/articles/tide-mill/index.mdx';
const prose = 'content/articles/tide-mill/output.mdx';
/** A folder with the small publication, whose article is a draft with a misspelt mark. */
let begun: string;

beforeAll(async () => {
	begun = await mkdtemp(join(tmpdir(), 'begun-'));
	await cp(fixtureFolder('publication'), join(begun, 'content'), { recursive: true });
	await change(draft, /^status: published$/m, 'status: draft');
	await change(
		prose,
		'[two tonnes of flour](claim:flour-2024)',
		'[two tonnes of flour](claim:flower-2024)',
	);
});
afterAll(() => rm(begun, { recursive: true }));

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
	const before = await readFile(join(begun, file), 'utf8');
	const after = before.replace(from, to);
	expect(after).not.toBe(before);
	await writeFile(join(begun, file), after);
}

/** Runs a command in that folder until it is at an end, or is stopped at a question. */
async function shownBy(
	command: string,
	args: string[],
	stopAt: string | undefined,
): Promise<string> {
	const { shown } = await atTerminal(
		[join(root, `src/cli/${command}.ts`), ...args],
		stopAt === undefined ? [] : [[stopAt, '\x03']],
		{ cwd: begun, cols: columns, environment: inColour },
	);
	// What comes after the question is how it was stopped.
	return stopAt === undefined ? shown : shown.slice(0, shown.indexOf(stopAt) + stopAt.length);
}

async function keptWords(): Promise<Record<string, string[]>> {
	return JSON.parse(await readFile(wordsFile, 'utf8')) as Record<string, string[]>;
}

async function keep(name: string, picture: Uint8Array | string, words?: string[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, name), picture);
	if (!words) return;
	const kept = await keptWords().catch(() => ({}));
	await writeFile(wordsFile, `${JSON.stringify({ ...kept, [name]: words }, null, 2)}\n`);
}

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** A part of a page as WebP, which a browser makes of its own picture: as good as fits. */
async function shot(page: Page, clip: { x: number; y: number; width: number; height: number }) {
	const png = await page.screenshot({ clip, animations: 'disabled' });
	const blank = await page.context().browser()!.newPage();
	const source = `data:image/png;base64,${png.toString('base64')}`;
	const data = await blank.evaluate(
		async ({ source, most }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const { width, height } = image;
			const canvas = Object.assign(document.createElement('canvas'), { width, height });
			canvas.getContext('2d')?.drawImage(image, 0, 0);
			const qualities = [0.8, 0.7, 0.6, 0.5, 0.4, 0.3];
			const urls = qualities.map((quality) => canvas.toDataURL('image/webp', quality));
			return urls.find(({ length }) => (length * 3) / 4 <= most) ?? urls.at(-1)!;
		},
		{ source, most: largest },
	);
	return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

test.each([
	{
		name: 'ask.svg',
		command: 'new',
		args: ['section', 'bread', '--title=Bread', '--summary=What the flour became.'],
		// The foot of the question.
		stopAt: '└',
	},
	{ name: 'problem.svg', command: 'check', args: [] },
])('What the terminal shows is as docs/images/$name has it', async (picture) => {
	const { name, command, args, stopAt } = picture;
	const line = `\x1b[2m$ npm run ${command}${args.length === 0 ? '' : ` -- ${args.map(quoted).join(' ')}`}\x1b[0m\n`;
	const now = terminalPicture(line + (await shownBy(command, args, stopAt)), columns);
	if (isUpdate) await keep(name, now);
	expect(await readFile(join(folder, name), 'utf8')).toBe(now);
});

/** An argument as it is typed. */
function quoted(argument: string): string {
	return argument.replace(/=(.* .*)$/, '="$1"');
}

test('The card of the picture is that of the page', async () => {
	const mark = '.prose a.mark[href="#claim-pact-1931"]';
	const options = { viewport: { width: 1280, height: 900 } };
	await site.open(articlePages[0]!.path, options, async ({ page }) => {
		await hover(page.locator(mark).first());
		const card = page.locator('.card');
		await card.waitFor();
		// The day changes whenever somebody weighs the claim anew.
		const words = linesOf((await card.innerText()).replace(/ · checked .*/, ''));
		if (isUpdate) {
			const boxes = await Promise.all(
				[card, page.locator(`.prose p:has(${mark.replace('.prose ', '')})`).first()].map((one) =>
					one.boundingBox(),
				),
			);
			await keep('card.webp', await shot(page, around(boxes)), words);
		}
		expect((await keptWords())['card.webp']).toEqual(words);
	});
});

/** What shows all of some boxes, with an edge. */
function around(
	boxes: readonly ({ x: number; y: number; width: number; height: number } | null)[],
) {
	const all = boxes.flatMap((box) => box ?? []);
	const edge = 16;
	const x = Math.max(0, Math.min(...all.map((box) => box.x)) - edge);
	const y = Math.max(0, Math.min(...all.map((box) => box.y)) - edge);
	const right = Math.max(...all.map((box) => box.x + box.width)) + edge;
	const bottom = Math.max(...all.map((box) => box.y + box.height)) + edge;
	return { x, y, width: right - x, height: bottom - y };
}

test('The problem in the picture of a draft is the one that is reported now', async () => {
	if (isUpdate) await makeDraft();
	const desk = await openDesk(join(begun, 'content'));
	const report = reportToTerminal(checkContent(desk), (file) => desk.content.texts.get(file));
	const layout = await readFile(join(root, 'src/layouts/Page.astro'), 'utf8');
	const said = oneLine(`${report} ${layout}`).replaceAll(`${begun}/`, '');
	const { notOut } = wordsFor(undefined).pages;
	const words = (await keptWords())['draft.webp'] ?? [];
	expect(words).toContain(notOut.draft);
	const others = words.filter((line) => line !== notOut.draft);
	expect(others.filter((line) => !said.includes(oneLine(line)))).toEqual([]);
});

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The draft as the development server shows it, with its problem. */
async function makeDraft(): Promise<void> {
	const copy = await copyProject();
	await rm(join(copy.folder, 'content'), { recursive: true });
	await cp(join(begun, 'content'), join(copy.folder, 'content'), { recursive: true });
	const server = await startDevServer(copy);
	const browser = await launchBrowser();
	try {
		const context = await browser.newContext({
			viewport: { width: 900, height: 560 },
			// Without the bar of the server, and without its reloads.
			javaScriptEnabled: false,
		});
		const page = await context.newPage();
		await page.goto(`${server.address}/tide-mill/`);
		const said = await Promise.all(
			['.problems', '.not-out'].map((part) => page.locator(part).first().innerText()),
		);
		const clip = { x: 0, y: 0, width: 900, height: 560 };
		await keep('draft.webp', await shot(page, clip), said.flatMap(linesOf));
	} finally {
		await browser.close();
		server.stop();
		await copy.remove();
	}
}

test('Each picture in docs/editing.md exists, has an alternative text, and is small', async () => {
	const text = await readFile(join(root, 'docs/editing.md'), 'utf8');
	const shown = [...text.matchAll(/!\[([^\]]*)\]\((images\/[^)]+)\)/g)];
	expect(shown.map(([, , file]) => file)).toEqual(
		['ask.svg', 'problem.svg', 'draft.webp', 'card.webp'].map((name) => `images/${name}`),
	);
	for (const [, alt = '', file = ''] of shown) {
		expect(alt.length, file).toBeGreaterThan(20);
		expect((await stat(join(root, 'docs', file))).size, file).toBeLessThanOrEqual(largest);
	}
});

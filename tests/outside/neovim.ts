import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Edit, type Item, positionOf } from '../cli/language-messages.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../..');

/** What Neovim saw; where the server refused, it is a text. */
interface Seen {
	started: boolean;
	hover?: { contents?: { value: string } };
	rename?: Partial<Edit>;
	completion?: Item[] | string;
	/** Columns in bytes, as Neovim counts. */
	diagnostics?: { message: string; col: number; end_col: number }[];
	fixed?: string;
}

/**
 * What is wrong when Neovim edits the article, without a screen and with the configuration that
 * docs/editing.md has for its version. Nothing is saved.
 */
export async function checkNeovim(): Promise<string[]> {
	const [article = ''] = await readdir(join(root, 'content/articles'));
	const folder = `content/articles/${article}`;
	const index = `${folder}/index.mdx`;
	const prose = await readFile(join(root, index), 'utf8');
	const [, key = ''] = /\]\(claim:([a-z0-9-]+)\)/.exec(prose) ?? [];
	const newName = 'zyxommatic-key';
	const asked = {
		position: positionOf(prose, `${key})`),
		newName,
		begun: 'So it was [then](claim:',
		misspelt: `𝒜 [word](claim:${key}x) is here.`,
	};
	const seen = await askNeovim(index, asked);
	if (typeof seen === 'string') return [seen];
	const { hover, rename, completion, diagnostics = [], fixed } = seen;
	if (!seen.started) return ['The server did not start with the lines of docs/editing.md.'];
	const faults: string[] = [];
	const expect = (holds: boolean, about: string, answer: unknown) => {
		if (!holds) faults.push(`${about}: ${JSON.stringify(answer ?? null).slice(0, 300)}`);
	};
	const said = `**claim** \`${key}\` · `;
	expect(hover?.contents?.value.startsWith(said) === true, 'Hover does not show the claim', hover);
	const changes = rename?.documentChanges ?? [];
	const marks = changes.find(
		(one) => 'edits' in one && one.textDocument.uri.endsWith('/index.mdx'),
	);
	expect(
		marks !== undefined && 'edits' in marks && marks.edits.every((one) => one.newText === newName),
		'The preview of a rename does not have the marks of the article',
		rename,
	);
	const claims = pathToFileURL(join(root, folder, 'claims/')).href;
	expect(
		changes.some((one) => 'edits' in one && one.textDocument.uri.startsWith(claims)),
		'The preview of a rename does not have the claim itself',
		rename,
	);
	const labels = Array.isArray(completion) ? completion.map(({ label }) => label) : [];
	expect(labels.includes(key), 'Completion does not offer the claims', completion);
	const [problem] = diagnostics;
	const before = Buffer.byteLength('𝒜 ');
	expect(
		diagnostics.length === 1 &&
			problem?.col === before &&
			problem.end_col === before + `[word](claim:${key}x)`.length,
		'The misspelt mark is not told where it stands',
		diagnostics,
	);
	const right = asked.misspelt.replace(`${key}x`, key);
	expect(fixed === right, 'The quick fix does not write the right key', fixed);
	return faults;
}

/** Makes Neovim open a file and ask about it; returns a sentence if that fails. */
async function askNeovim(file: string, asked: object): Promise<Seen | string> {
	const home = await mkdtemp(join(tmpdir(), 'three-points-nvim-'));
	try {
		const { output: version } = await run('nvim', ['--version']);
		const [, minor = '0'] = /^NVIM v0\.(\d+)/.exec(version) ?? [];
		const page = await readFile(join(root, 'docs/editing.md'), 'utf8');
		const blocks = [...page.matchAll(/^```lua\n(.*?)^```$/gms)].map(([, lines = '']) => lines);
		const [newer, older] = blocks;
		const lines = version.startsWith('NVIM v0.') && Number(minor) < 11 ? older : newer;
		if (lines === undefined) return 'docs/editing.md does not say how Neovim is set up.';
		await writeFile(join(home, 'init.lua'), lines);
		const { output, errors } = await run(
			'nvim',
			[
				...['--headless', '-n', '-i', 'NONE', '-u', join(home, 'init.lua'), file],
				...['-c', `luafile ${join(import.meta.dirname, 'neovim.lua')}`],
			],
			{ ASKED: JSON.stringify(asked), XDG_STATE_HOME: home, XDG_CACHE_HOME: home },
			root,
		);
		const answer = output.split('\n').find((line) => line.startsWith('{'));
		return answer === undefined ? `Neovim gave no answer: ${errors}` : (JSON.parse(answer) as Seen);
	} finally {
		await rm(home, { recursive: true });
	}
}

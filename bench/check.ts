/**
 * Measures the content check with 1 and 1,000 articles of the real one's size, and the time that a
 * save takes among them with `--watch`: `npm run bench:check`, with `-- 1 100` for other numbers
 * and `-- --write` to put the results into docs/benchmarks.md.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProject } from './made-content.ts';
import { measuredRun, scriptArguments } from './measured-run.ts';
import { table, writeInto } from './report.ts';
import { WatchedCheck } from './watched-check.ts';

const numbers = process.argv
	.slice(2)
	.filter((word) => /^\d+$/.test(word))
	.map(Number);
const sizes = numbers.length > 0 ? numbers : [1, 1000];
const saves = 5;
const folder = await mkdtemp(join(tmpdir(), 'bench-check-'));

try {
	const rows = [];
	for (const size of sizes) rows.push(await measure(size));
	const report = [
		'## Check',
		`\`npm run bench:check\`, Node ${process.versions.node}, ${String(availableParallelism())} × ${cpus()[0]?.model.trim() ?? 'CPU'}. Articles are copies of the real one; sources are shared. Seconds are from start to end of the whole process; CPU is the user and system time of all its threads. The first check has no cache. “Again” is a second check that uses the cache of the first, when nothing has changed. A save is measured while \`check --watch\` runs, from the write until the terminal reports its problem, as the median of ${String(saves)}. There are three kinds: a save of a section, which affects one article; a save of a source that all articles cite, in a field that no rule needs for an article; and a save that makes the same source unreadable, which is reported before all articles are checked again.`,
		table([
			[
				'articles',
				'files',
				'check, s',
				'check, CPU s',
				'check, MiB',
				'again, s',
				'again, CPU s',
				'again, MiB',
				'save of a section, ms',
				'CPU ms',
				'save of a source, ms',
				'CPU ms',
				'save that concerns all, ms',
				'watching, MiB',
			],
			...rows,
		]),
		...busyNote(),
	].join('\n\n');
	console.log(report);
	if (process.argv.includes('--write')) await writeInto('check', report);
} finally {
	await rm(folder, { recursive: true, force: true });
}

async function measure(size: number): Promise<string[]> {
	const project = join(folder, String(size));
	await makeProject(project, size);
	const script = await scriptArguments('check');
	const check = await measuredRun(script, [0], project);
	const again = await measuredRun(script, [0], project);
	const [, files = ''] = /([\d,]+) files checked/.exec(check.output) ?? [];
	const watched = await WatchedCheck.start(project);
	try {
		const [article = ''] = await readdir(join(project, 'content/articles'));
		const [source = ''] = await readdir(join(project, 'content/sources'));
		const section = await watched.save(`content/articles/${article}/index.mdx`, saves, {
			wrong: '\n\nA [word](term:no-such-term).\n',
		});
		const field = await watched.save(`content/sources/${source}`, saves, {
			wrong: '\nnoSuchField: true\n',
		});
		const broken = await watched.save(`content/sources/${source}`, size > 10 ? 1 : saves, {
			wrong: '\n"half\n',
		});
		return [
			String(size),
			files,
			check.seconds.toFixed(1),
			check.cpu.toFixed(1),
			check.memory.toFixed(0),
			again.seconds.toFixed(1),
			again.cpu.toFixed(1),
			again.memory.toFixed(0),
			section.milliseconds.toFixed(0),
			section.cpu.toFixed(0),
			field.milliseconds.toFixed(0),
			field.cpu.toFixed(0),
			broken.milliseconds.toFixed(0),
			(await watched.memory()).toFixed(0),
		];
	} finally {
		await watched.end();
	}
}

/** Says if other work kept the machine busy. */
function busyNote(): string[] {
	const [load = 0] = loadavg();
	const processors = availableParallelism();
	if (load <= processors + 1) return [];
	return [
		`Measured while other work kept the machine busy (load ${load.toFixed(0)} on ${String(processors)} processors).`,
	];
}

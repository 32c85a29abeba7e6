import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const github = readFile(join(root, '.github/workflows/links.yml'), 'utf8');
const docs = readFile(join(root, 'docs/linkcheck.md'), 'utf8');

interface Step {
	name?: string;
	if?: string;
	run?: string;
}
interface Workflow {
	jobs: Record<string, { steps: Step[] }>;
}
interface GitlabJob {
	script: string[];
	after_script?: string[];
}

/** The two scripts of a nightly check: of a part, and of the job that keeps what all parts found. */
interface Scripts {
	part: string;
	keep: string;
	/** What the environment calls the number of the part. */
	number: string;
	/** Where a job finds the files of the parts, and where they are in the parts. */
	handedOn: string[];
}

async function ofGithub(): Promise<Scripts> {
	const { jobs } = parse(await github) as Workflow;
	const run = (job: string, start: string) =>
		jobs[job]?.steps.find(({ name }) => name?.startsWith(start))?.run ?? '';
	return {
		part: run('check', 'Check a quarter'),
		// Git is asked to commit elsewhere.
		keep: run('keep', 'Commit the results').split('git add')[0] ?? '',
		number: 'PART',
		handedOn: ['parts'],
	};
}

async function ofGitlab(): Promise<Scripts> {
	const [, recipe = ''] = /For GitLab:\n\n```yaml\n([^]*?)```/.exec(await docs) ?? [];
	const jobs = parse(recipe) as Record<string, GitlabJob>;
	const part = jobs['nightly-links'];
	const keep = jobs['keep-links']?.script.join('\n') ?? '';
	return {
		part: [...(part?.script ?? []), ...(part?.after_script ?? [])].join('\n'),
		keep: keep.split('git add')[0] ?? '',
		number: 'CI_NODE_INDEX',
		handedOn: ['captures-1.tar', 'captures-2.tar', 'part-1.json', 'part-2.json'],
	};
}

/** Stands for npm: each part writes the capture of a source of its own, and its part of the state. */
const npm = `#!/bin/sh
case "$*" in *merge*) exit 0;; esac
number=\${PART:-$CI_NODE_INDEX}
echo "of today, by part $number" > content/captures/old-$number.json
echo "new, by part $number" > content/captures/new-$number.json
if [ -d parts ]; then echo '{}' > parts/state-$number.json; else echo '{}' > part-$number.json; fi
`;

test.each([
	['GitHub', ofGithub],
	['GitLab', ofGitlab],
])('The captures of each part of a nightly run on %s are kept, by all of them', async (_, of) => {
	const { part, keep, number, handedOn } = await of();
	const folder = await mkdtemp(join(tmpdir(), 'night-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const bin = join(folder, 'bin');
	await mkdir(bin);
	await writeFile(join(bin, 'npm'), npm);
	await chmod(join(bin, 'npm'), 0o755);
	const env = {
		...process.env,
		PATH: [bin, process.env.PATH].join(delimiter),
		// Git waits for the disk at each commit, which takes seconds where much is being written.
		...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsync', GIT_CONFIG_VALUE_0: 'none' },
	};
	const bash = (cwd: string, script: string, more: Record<string, string> = {}) =>
		execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
			...{ cwd, env: { ...env, ...more }, stdio: 'pipe' },
		});
	const checkout = async (name: string) => {
		const captures = join(folder, name, 'content/captures');
		await mkdir(captures, { recursive: true });
		for (const n of [1, 2, 3]) await writeFile(join(captures, `old-${n}.json`), 'of last week\n');
		bash(
			join(folder, name),
			'git init -q && git add . && git -c user.name=A -c user.email=a@b.example commit -qm One',
		);
		return join(folder, name);
	};
	const keeper = await checkout('keeper');
	for (const n of ['1', '2']) {
		const work = await checkout(`part-${n}`);
		bash(work, part, { [number]: n, CI_NODE_TOTAL: '2' });
		for (const name of handedOn) {
			await cp(join(work, name), join(keeper, name), { recursive: true }).catch(() => undefined);
		}
	}
	bash(keeper, keep);
	const kept = (name: string) => readFile(join(keeper, `content/captures/${name}.json`), 'utf8');
	for (const n of ['1', '2']) {
		expect(await kept(`old-${n}`)).toBe(`of today, by part ${n}\n`);
		expect(await kept(`new-${n}`)).toBe(`new, by part ${n}\n`);
	}
	expect(await kept('old-3')).toBe('of last week\n');
});

test('Problems are reported in an issue even if the results could not be committed', async () => {
	const { jobs } = parse(await github) as Workflow;
	const report = jobs.keep?.steps.find(({ name }) => name?.startsWith('Report problems'));
	expect(report?.if).toBe('${{ !cancelled() }}');
});

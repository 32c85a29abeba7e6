import { expect, test } from 'vitest';
import { type End, runCommand } from './run-command.ts';

async function run(script: string, limit = 60_000): Promise<End & { lines: string[] }> {
	const lines: string[] = [];
	const end = await runCommand(['--eval', script], {
		folder: import.meta.dirname,
		env: process.env,
		limit,
		grace: 200,
		print: (line) => lines.push(line),
	});
	return { ...end, lines };
}

const hang = 'setInterval(() => {}, 1000);';

test.concurrent(
	'Lines of both streams are reported, the last one without its end too, without colours',
	async () => {
		const { code, stopped, lines } = await run(
			'console.log("one\\ntwo"); console.error("\\u001b[31mthree\\u001b[39m"); process.stdout.write("four")',
		);
		expect([...lines].sort()).toEqual(['four', 'one', 'three', 'two']);
		expect({ code, stopped }).toEqual({ code: 0, stopped: false });
	},
);

test.concurrent('The exit code of a program is returned', async () => {
	expect(await run('process.exit(3)')).toEqual({ code: 3, stopped: false, lines: [] });
});

test.concurrent('Lines are reported while the program runs', async () => {
	const { lines, stopped } = await run(`console.log("early"); ${hang}`, 2000);
	expect(lines).toEqual(['early', 'Stopped after 2 s.']);
	expect(stopped).toBe(true);
});

test.concurrent.each([
	['goes when it is reported to', hang],
	['ends with 0 when it is reported to', `process.on("SIGTERM", () => process.exit(0)); ${hang}`],
	['does not listen', `process.on("SIGTERM", () => {}); ${hang}`],
	[
		'leaves another behind that holds its output',
		`require("child_process").spawn(process.execPath, ["--eval", "setTimeout(() => {}, 4000)"], { stdio: "inherit" }); process.on("SIGTERM", () => {}); ${hang}`,
	],
])('A program that takes too long fails and says so: one that %s', async (_, script) => {
	const { code, stopped, lines } = await run(script, 1000);
	expect(code).toBeGreaterThan(0);
	expect(stopped).toBe(true);
	expect(lines.at(-1)).toBe('Stopped after 1 s.');
});

// Loaded through `NODE_OPTIONS` into a measured process, and into those it starts. At its end, each
// appends a line with what it used to the file that `USAGE_FILE` names.
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const file = process.env.USAGE_FILE;
if (file && isMainThread) {
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
		appendFileSync(file, `${JSON.stringify(used)}\n`);
	});
}

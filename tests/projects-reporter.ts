import { writeFile } from 'node:fs/promises';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Writes the names of the projects whose tests ran, one a line, into the file that
 * `TESTED_PROJECTS` names. Vitest does not object to a project without tests if another has some.
 */
export default class ProjectsReporter implements Reporter {
	async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
		const names = new Set(modules.map(({ project }) => project.name));
		await writeFile(process.env.TESTED_PROJECTS ?? '', [...names].join('\n'));
	}
}

import type { AstroIntegration } from 'astro';
import { reportToTerminal } from '../problems/terminal.ts';
import { parseContent } from '../content/content.ts';
import { readContentFolder } from '../content/read-folder.ts';
import { site } from '../site.ts';
import { checkContent } from './check-content.ts';
import { exitCode } from '../problems/exit-code.ts';

/**
 * Runs the content rules in Astro: `build` stops at the first run with problems, `dev` tells them
 * at the start and at every change, and goes on.
 */
export function contentCheck(folder = 'content'): AstroIntegration {
	return {
		name: 'three-points:content-check',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build') return;
				const report = await check(folder);
				if (!report) return;
				logger.error(`The content has problems:\n\n${report}\n\nNothing was built.`);
				process.exit(exitCode.problems);
			},
			'astro:server:setup': async ({ server, logger }) => {
				const tell = async () => {
					const report = await check(folder);
					if (report) logger.warn(`The content has problems:\n\n${report}\n`);
					else logger.info('The content has no problems.');
				};
				await tell();
				let waiting: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_event, path) => {
					if (!path.includes(`/${folder}/`)) return;
					clearTimeout(waiting);
					waiting = setTimeout(() => void tell(), 100);
				});
			},
		},
	};
}

async function check(folder: string): Promise<string | undefined> {
	const content = parseContent(folder, await readContentFolder(folder));
	const today = new Date().toISOString().slice(0, 10);
	const problems = checkContent({ content, today, language: site.language });
	if (problems.length === 0) return undefined;
	return reportToTerminal(problems, (file) => content.texts.get(file), {
		colour: process.stdout.isTTY && process.stdout.hasColors(),
	});
}

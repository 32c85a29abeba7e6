import { reportable } from './harmless.ts';
import type { Problem } from './problem.ts';

/**
 * Writes problems as workflow commands, which GitHub shows as annotations next to the lines they
 * name.
 */
export function reportToGithub(problems: readonly Problem[]): string {
	return reportable(problems)
		.map(({ rule, severity, place, end, message, hint, details = [] }) => {
			const properties = Object.entries({
				file: place.file.replace(/^\.\//, ''),
				line: String(place.line),
				col: String(place.column),
				...(end && { endLine: String(end.line), endColumn: String(end.column - 1) }),
				title: rule,
			});
			const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`);
			const text = escapeText([message, hint, ...details].join('\n'));
			return `::${severity} ${written.join(',')}::${text}`;
		})
		.join('\n');
}

/** Escapes what the runner's `ActionCommand` decodes: `%`, then line ends. */
function escapeText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
	return escapeText(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

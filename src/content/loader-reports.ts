import { AstroError } from 'astro/errors';
import type { LoaderContext } from 'astro/loaders';
import { count } from '../words/numbers.ts';
import type { Waiting } from './published.ts';
import type { Reading } from './reading.ts';

/** The content has problems, so nothing is built from it. The report was already printed. */
export class ContentProblemsError extends AstroError {
	override name = 'ContentProblemsError';
}

/**
 * Says which articles a build leaves out. Otherwise nobody would miss an article with a mistyped
 * day until they looked for it.
 */
export function tellWaiting(
	{ logger }: LoaderContext,
	waiting: ReadonlyMap<string, Waiting>,
): void {
	const names = [...waiting].map(([key, waits]) =>
		waits.why === 'draft' ? `${key} (a draft)` : `${key} (until ${waits.day})`,
	);
	if (names.length > 0)
		logger.info(`Left out, because they are not published yet: ${names.join(', ')}.`);
}

/**
 * Logs the result of a reading in development.
 *
 * @param warnings - How many it had in addition to its errors.
 */
export function reportReading(
	{ logger }: LoaderContext,
	{ problems }: Reading,
	warnings: number,
): void {
	const beside = warnings > 0 ? ` ${count(warnings, 'warning')}: see \`npm run check\`.` : '';
	if (problems === '') logger.info(`The content has no errors.${beside}`);
	else logger.warn(`The content has problems:\n\n${problems}\n${beside}`);
}

/** Prints what is wrong with the content, and stops the build. */
export function refuse({ logger }: LoaderContext, report: string): never {
	// Astro reads the message of an error as Markdown and would print marks as links, so the message
	// does not contain the report.
	logger.error(`The content has problems:\n\n${report}\n`);
	const error = new ContentProblemsError('The content has problems; nothing was built.');
	// Editors cannot use the place where our code threw.
	error.stack = '';
	throw error;
}

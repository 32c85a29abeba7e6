import { AstroError } from 'astro/errors';
import type { LoaderContext } from 'astro/loaders';
import { count } from '../words/numbers.ts';
import type { Waiting } from './published.ts';
import type { Reading } from './reading.ts';

/** The content has problems, so nothing is built of it. The report was printed before. */
export class ContentProblemsError extends AstroError {
	override name = 'ContentProblemsError';
}

/** Says which articles a build leaves out: one whose day was mistyped would be missed only when it is looked for. */
export function tellWaiting({ logger }: LoaderContext, waiting: ReadonlyMap<string, Waiting>): void {
	const names = [...waiting].map(([key, waits]) =>
		waits.why === 'draft' ? `${key} (a draft)` : `${key} (until ${waits.day})`,
	);
	if (names.length > 0) logger.info(`Left out, because they are not published yet: ${names.join(', ')}.`);
}

/** Says how a reading in development went. @param warnings - How many it had beside its errors. */
export function reportReading({ logger }: LoaderContext, { problems }: Reading, warnings: number): void {
	const beside = warnings > 0 ? ` ${count(warnings, 'warning')}: see \`npm run check\`.` : '';
	if (problems === '') logger.info(`The content has no errors.${beside}`);
	else logger.warn(`The content has problems:\n\n${problems}\n${beside}`);
}

/** Prints what is wrong with the content, and builds nothing. */
export function refuse({ logger }: LoaderContext, report: string): never {
	// Astro reads the message of an error as Markdown and would print marks as links, so it gets none.
	logger.error(`The content has problems:\n\n${report}\n`);
	const error = new ContentProblemsError('The content has problems; nothing was built.');
	// Where our code threw is nothing an editor can use.
	error.stack = '';
	throw error;
}

import type { Status } from '../model/graph/status.ts';

/** The sign of each status, which shows it without colour and without words. */
export const statusSigns: Record<Status, string> = {
	'well-supported': '●',
	'one-origin': '○',
	'partly-supported': '◔',
	disputed: '◐',
	unsupported: '×',
};

/** The sign next to a correction. */
export const correctedSign = '◆';

/** The sign of the link from a claim back to its place in the text. */
export const backSign = '↩';

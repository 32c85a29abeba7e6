import type { Status } from '../model/graph/status.ts';

/** The sign of each status, which shows it without colour and without words. */
export const statusSigns: Record<Status, string> = {
	'well-supported': '●',
	'one-origin': '○',
	'partly-supported': '◔',
	disputed: '◐',
	unsupported: '×',
};

/** Stands beside what was corrected. */
export const correctedSign = '◆';

/** Leads from a claim back to its place in the text. */
export const backSign = '↩';

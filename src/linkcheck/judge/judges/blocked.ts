import type { Judgement } from '../../judgement.ts';
import { type Answer, type Judge } from '../subject.ts';
import { findWall, type Wall } from '../walls.ts';

/** Statuses that walls answer with. */
const walled = new Set([200, 202, 203, 400, 401, 403, 405, 406, 418, 429, 503, 999]);

/** Walls against programs, with any status. We cannot know whether the page behind one still exists. */
export const judgeBlocked: Judge = ({ answer, reading, proven }) => {
	if (!answer || proven) return undefined;
	const page = reading.kind === 'html' ? reading.page : undefined;
	const wall = walled.has(answer.status) ? findWall(answer.headers, page) : undefined;
	if (wall) {
		return blocked(`${answererOf(wall)} answered instead of the page (status ${answer.status}).`);
	}
	return refuses(answer)
		? blocked(
				`The server does not give the page to this program (status ${answer.status}); readers may still see it.`,
			)
		: undefined;
};

/** What answered: a page of a vendor, or a wall that could be of any of them. */
function answererOf({ name }: Wall): string {
	return name.startsWith('a ') ? `A${name.slice(1)}` : `A page of ${name}`;
}

/** Refusals that say nothing about the page: every 4xx status that no other judge covers. */
function refuses({ status, body }: Answer): boolean {
	if (status === 202) return (body?.bytes.length ?? 0) === 0;
	if (status === 999) return true;
	return status >= 400 && status < 500 && ![404, 408, 410, 425, 429].includes(status);
}

function blocked(message: string): Judgement {
	return {
		verdict: 'blocked',
		message,
		hint: 'Open it in a browser and look for the quote. A program can check an archived copy instead.',
	};
}

import type { Fetched } from '../../http/fetched.ts';
import { verdictOf } from '../../link-state/verdicts.ts';
import type { JudgeContext } from '../judge/context.ts';
import { judge } from '../judge/judge.ts';
import type { Judgement } from '../judgement.ts';
import { lookAtPlaces } from './look-at-places.ts';
import { partlyShown } from './partly-shown.ts';
import type { Look, Shown, Viewer } from './shown.ts';

type Answer = Extract<Fetched, { kind: 'answer' }>;

/** A judgement, and what came of opening the page, where it was opened. */
export interface Opinion {
	judgement: Judgement;
	look?: Look;
}

const html = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Whether a page is to be opened in a browser before it is judged so. */
export function wantsLook(
	fetched: Fetched,
	{ verdict }: Pick<Judgement, 'verdict'>,
	always: boolean,
): fetched is Answer {
	if (!isPage(fetched)) return false;
	const { restsOnText, page } = verdictOf(verdict);
	return restsOnText || (always && page === 'there');
}

function isPage(fetched: Fetched): fetched is Answer {
	if (fetched.kind === 'failure' || fetched.status < 200 || fetched.status > 299) return false;
	return html.test(fetched.body?.mediaType ?? '');
}

/**
 * Judges an answer; where that leaves doubt, by what a browser shows of it.
 *
 * @param known - What came of opening the page before.
 */
export async function judgeByBrowser(
	fetched: Fetched,
	context: JudgeContext,
	viewer: Viewer,
	known?: Look,
): Promise<Opinion> {
	const sent = judge(fetched, context);
	const wants = wantsLook(fetched, sent, viewer.always);
	const look = known ?? (wants ? await lookAtPlaces(fetched, context, viewer) : undefined);
	if (!look) return { judgement: sent };
	if (look.kind === 'unseen') {
		const opened = { shown: false, why: look.why } as const;
		return { judgement: wants ? { ...sent, opened } : sent, look };
	}
	const { shown } = look;
	const siblingShown = await shownOfSibling(context.sibling, viewer);
	const seen = judge(fetched, { ...context, shown, ...(siblingShown && { siblingShown }) });
	return { judgement: firmer(sent, seen, shown), look };
}

/** An address beside it is compared as a browser shows it, too. */
async function shownOfSibling(
	sibling: Fetched | undefined,
	viewer: Viewer,
): Promise<Shown | undefined> {
	if (!sibling || !isPage(sibling)) return undefined;
	const look = await viewer.look(sibling);
	return look.kind === 'shown' ? look.shown : undefined;
}

/**
 * What a browser shows decides, unless it was not given all that it asked for: then it can prove
 * that words are there, and not that they are gone.
 */
function firmer(sent: Judgement, seen: Judgement, { withheld, by }: Shown): Judgement {
	const isBad = verdictOf(seen.verdict).fails || seen.verdict === 'unreadable';
	if (withheld.length > 0 && isBad) return partlyShown(sent, seen, withheld);
	return { ...seen, opened: { shown: true, by } };
}

/** Stands for a browser where none is to be asked. */
export function noViewer(why: string): Viewer {
	return { always: false, atOnce: Infinity, look: () => Promise.resolve({ kind: 'unseen', why }) };
}

import type { Fetched } from '../../http/outcome/fetched.ts';
import { verdictOf } from '../../link-state/verdicts.ts';
import type { JudgeContext } from '../judge/context.ts';
import { judge } from '../judge/judge.ts';
import type { Judgement } from '../judgement.ts';
import { lookAtPlaces } from './look-at-places.ts';
import { partlyShown } from './partly-shown.ts';
import type { Look, Shown, Viewer } from './shown.ts';

type Answer = Extract<Fetched, { kind: 'answer' }>;

/** A judgement, and what a browser showed if the page was opened. */
export interface Opinion {
	judgement: Judgement;
	look?: Look;
}

const html = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Whether to open a page in a browser before this verdict counts. */
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
 * Judges an answer. If that leaves doubt, judges what a browser shows of it.
 *
 * @param known - The result, if the page was already opened.
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

/** The probe address must also be opened, so that both pages are compared as a browser shows them. */
async function shownOfSibling(
	sibling: Fetched | undefined,
	viewer: Viewer,
): Promise<Shown | undefined> {
	if (!sibling || !isPage(sibling)) return undefined;
	const look = await viewer.look(sibling);
	return look.kind === 'shown' ? look.shown : undefined;
}

/**
 * What a browser shows decides, unless some of its requests were not answered: then it can prove
 * that words are on the page, but not that they are gone or that something went wrong.
 */
function firmer(sent: Judgement, seen: Judgement, { withheld, by }: Shown): Judgement {
	const { fails, mayPass } = verdictOf(seen.verdict);
	const isBad = fails || mayPass || seen.verdict === 'unreadable';
	if (withheld.length > 0 && isBad) return partlyShown(sent, seen, withheld);
	return { ...seen, opened: { shown: true, by } };
}

/** A viewer that opens nothing, for runs without a browser. */
export function noViewer(why: string): Viewer {
	return { always: false, atOnce: Infinity, look: () => Promise.resolve({ kind: 'unseen', why }) };
}

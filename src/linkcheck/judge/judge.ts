import type { Fetched } from '../../http/outcome/fetched.ts';
import type { Judgement } from '../judgement.ts';
import { textHash } from '../../text/text-hash.ts';
import type { JudgeContext } from './context.ts';
import { judgeAnchor } from './judges/anchor.ts';
import { judgeBlocked } from './judges/blocked.ts';
import { judgeDead } from './judges/dead.ts';
import { judgeDrift } from './judges/drift.ts';
import { judgeLegal } from './judges/legal.ts';
import { judgeLogin } from './judges/login.ts';
import { judgeNote } from './judges/note.ts';
import { judgeRobots } from './judges/robots.ts';
import { judgeSoft404 } from './judges/soft404.ts';
import { judgeTimeout } from './judges/timeout.ts';
import { judgeTls } from './judges/tls.ts';
import { judgeTooBig } from './judges/too-big.ts';
import { judgeTransient } from './judges/transient.ts';
import { judgeUnasked } from './judges/unasked.ts';
import { judgeUnchanged } from './judges/unchanged.ts';
import { judgeUnreadable } from './judges/unreadable.ts';
import { judgeUnsafe } from './judges/unsafe.ts';
import { judgeQuotes, unreadQuotes } from './quote-judgements.ts';
import { passagesOf } from './passages.ts';
import { mainText } from './reading.ts';
import { type Judge, type Subject, subjectOf } from './subject.ts';

/** The judges, in the order they are asked. The first one that returns a judgement decides. */
const judges: readonly Judge[] = [
	judgeUnsafe,
	judgeUnasked,
	judgeTimeout,
	judgeTls,
	judgeRobots,
	// Pages that answer instead of the one cited, with any status.
	judgeLegal,
	judgeLogin,
	judgeBlocked,
	// What the status or the network says.
	judgeDead,
	judgeTransient,
	judgeTooBig,
	judgeUnchanged,
	// What the page says about itself.
	judgeUnreadable,
	judgeSoft404,
	// The page is there.
	judgeAnchor,
	judgeDrift,
	judgeNote,
];

/** Judges whose verdict means that the page could be read, so its quotes are judged one by one. */
const onThePage: ReadonlySet<Judge> = new Set([judgeAnchor, judgeDrift, judgeNote]);

/**
 * Judges an answer or a failure: a verdict with its reasons, and one for each quote. If all quotes
 * stand, no words or address can make the page count as a wall or a missing page.
 */
export function judge(fetched: Fetched, context: JudgeContext = {}): Judgement {
	const subject = subjectOf(fetched, context);
	for (const one of judges) {
		const judgement = one(subject);
		if (!judgement) continue;
		if (onThePage.has(one)) return { ...judgement, ...ofPage(subject) };
		const quotes = unreadQuotes(context.wanted ?? [], judgement);
		return { ...(quotes.length > 0 && { quotes }), ...judgement };
	}
	return {
		verdict: 'ok',
		message: quotesStand(subject) ?? 'The page answers.',
		hint: 'Nothing to do.',
		...ofPage(subject),
	};
}

function quotesStand({ findings = [] }: Subject): string | undefined {
	if (findings.length === 0) return undefined;
	return findings.length === 1
		? 'The page answers, and the quote stands.'
		: `The page answers, and all ${findings.length} quotes stand.`;
}

function ofPage({
	findings = [],
	reading,
	context,
}: Subject): Pick<Judgement, 'quotes' | 'text' | 'passages'> {
	const text = mainText(reading);
	return {
		...(findings.length > 0 && { quotes: judgeQuotes(findings, reading) }),
		...(text !== undefined && { text: textHash(text) }),
		...(context.keepsPassages && { passages: passagesOf(findings, reading) }),
	};
}

import type { Body, Fetched } from '../../http/outcome/fetched.ts';
import type { Judgement } from '../judgement.ts';
import type { JudgeContext } from './context.ts';
import { findQuotes, type QuoteFinding } from './quote-findings.ts';
import { read, type Reading } from './reading.ts';
import { findShownQuotes, readShown } from './shown-reading.ts';

/** Everything that the judges look at. */
export interface Subject {
	fetched: Fetched;
	context: JudgeContext;
	/** The address as cited. */
	cited: URL;
	reading: Reading;
	/** The outcome for each quote; `undefined` if there is no text to look in. */
	findings: QuoteFinding[] | undefined;
	/** Whether there are quotes and all stand, which proves that this is the page cited. */
	proven: boolean;
	/** The answer, if there is one. */
	answer: Answer | undefined;
}

/** An answer with its final address parsed. */
export interface Answer {
	status: number;
	headers: Readonly<Record<string, string>>;
	body: Body | undefined;
	final: URL;
	/** Whether the status says that this is the page (2xx). */
	isGood: boolean;
}

/** Collects what an answer says, before the judges are asked. */
export function subjectOf(fetched: Fetched, context: JudgeContext): Subject {
	const { shown, wanted = [] } = context;
	const sent = read(fetched, context.pdf);
	const reading = shown ? readShown(fetched, shown) : sent;
	const findings = shown
		? findShownQuotes(shown, reading, sent, wanted)
		: findQuotes(reading, wanted);
	return {
		fetched,
		context,
		cited: new URL(fetched.url),
		reading,
		findings,
		proven:
			findings !== undefined &&
			findings.length > 0 &&
			findings.every(({ match }) => match.outcome === 'stands'),
		answer:
			fetched.kind === 'failure'
				? undefined
				: {
						status: fetched.status,
						headers: fetched.headers,
						body: fetched.body,
						final: new URL(shown?.address ?? fetched.finalUrl),
						isGood: fetched.status >= 200 && fetched.status < 300,
					},
	};
}

/** Answers one question about a page. If it returns `undefined`, the next judge is asked. */
export type Judge = (subject: Subject) => Judgement | undefined;

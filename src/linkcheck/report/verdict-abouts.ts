import type { RuleAbout } from '../../problems/report-options.ts';
import { type Verdict, verdicts } from '../../link-state/verdicts.ts';

/** What each verdict means, in one sentence. */
const abouts: Record<Verdict, string> = {
	ok: 'The address answers and what is quoted from it stands there.',
	note: 'The page is there, and something about its address or quote could be better.',
	dead: 'There is nothing at the address any more.',
	soft404: 'The address answers with something that is not the page.',
	drift: 'The page is there, but a quote is not on it.',
	anchor: 'The page is there, but the place in it that is named is not.',
	blocked: 'A wall against programs answered instead of the page.',
	login: 'The page wants a login or consent first.',
	legal: 'The page is withheld for legal reasons.',
	transient: 'The server has a trouble that may pass.',
	timeout: 'No answer came in time.',
	tls: 'No safe connection came about.',
	unsafe: 'The address leads where the check must not go.',
	unreadable: 'The page is there, but a program cannot read its words.',
	toobig: 'The page is larger than is read.',
	unchecked: 'The address was not asked in this run and nothing is remembered of it.',
};

/** The verdicts as rules of a report. */
export const verdictAbouts: readonly RuleAbout[] = verdicts.map((name) => ({
	name,
	about: abouts[name],
}));

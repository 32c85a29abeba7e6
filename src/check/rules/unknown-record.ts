import type { Target } from '../../model/kinds.ts';
import { findDangling } from '../references/dangling.ts';
import type { Rule } from '../rule.ts';

/** What each rule requires, by the kind of record that is named. */
const abouts = {
	claim: 'Every claim named by an event, a stance, a figure or a correction exists.',
	source: 'Every source that a record names has a file.',
	publisher: 'Every publisher that a record names has a file.',
	person: 'Every person that a mark or a record names has a file.',
	term: 'Every term that a mark names has a file.',
	origin: 'Every `via` names a person or a publisher that has a file.',
	figure: 'Every figure that a section or the lead shows has a file.',
	event: 'Every event that the lead or a phase of the timeline names exists.',
} satisfies Record<Target, string>;

/** Why the named record must exist. */
const whys = {
	claim: 'The record rests on the claim, and shows no evidence without it.',
	source: 'Evidence without its source has no address and no publisher, so it cannot be weighed.',
	publisher:
		'How a source’s words are weighed depends on who owns it. Without a publisher, nobody knows the owner.',
	person: 'The name would not lead to a page, and readers would not learn who is speaking.',
	term: 'The word would promise an explanation that does not exist.',
	origin:
		'Independent origins are counted by whom each source repeats. An unknown `via` makes the count wrong.',
	figure: 'The page would have a gap where the figure belongs.',
	event: 'The picture needs the event’s day to draw a line or the start of a phase.',
} satisfies Record<Target, string>;

/** A rule for each kind of record that others can name: `unknown-claim`, `unknown-source` … */
export const unknownRecords: readonly Rule[] = (Object.keys(abouts) as Target[]).map((to) => ({
	name: `unknown-${to}`,
	severity: 'error',
	isFirm: true,
	about: abouts[to],
	why: whys[to],
	// `mark-without-claim` reports claims that a mark names.
	find: (input) => findDangling(input, to, to === 'claim' ? 'data' : undefined),
}));

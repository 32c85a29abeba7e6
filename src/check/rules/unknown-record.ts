import type { Target } from '../../model/kinds.ts';
import { findDangling } from '../dangling.ts';
import type { Rule } from '../rule.ts';

/** What each rule requires, by the kind of record that is named. */
const abouts = {
	claim: 'Every claim that an event, a stance, a figure or a correction names exists.',
	source: 'Every source that is named has a file.',
	publisher: 'Every publisher that is named has a file.',
	person: 'Every person that is named has a file.',
	term: 'Every term that is named has a file.',
	origin: 'Every `via` names a person or a publisher, so that origins can be counted.',
	figure: 'Every figure that a section or the lead shows has a file.',
	event: 'Every event that the lead or a phase of the timeline names exists.',
} satisfies Record<Target, string>;

/** Why the named record must exist. */
const whys = {
	claim: 'The record rests on the claim: without it, it shows no evidence at all.',
	source:
		'Evidence without its source has neither an address nor a publisher, and cannot be weighed.',
	publisher:
		'Who owns a source decides how its words are weighed; without a publisher nobody knows.',
	person: 'The name would lead to no page, and the reader would not learn who speaks.',
	term: 'The word would promise an explanation that there is not.',
	origin:
		'Independent origins are counted by whom a source repeats; one that nobody knows counts wrong.',
	figure: 'The page would have a gap where the figure was to stand.',
	event: 'The picture has no day to draw a line or the beginning of a phase at.',
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

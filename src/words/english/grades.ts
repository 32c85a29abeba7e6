import type { Status } from '../../model/graph/status.ts';
import type { AuthorRole } from '../../model/records/article.ts';
import type { ClaimKind, Confidence } from '../../model/records/claim.ts';
import type { CorrectionSeverity } from '../../model/records/correction.ts';
import type { Relation } from '../../model/records/evidence.ts';
import type { Ownership } from '../../model/records/publisher.ts';
import type { SourceKind } from '../../model/records/source.ts';
import type { StanceLevel } from '../../model/records/stance.ts';
import type { Term } from '../../model/records/term.ts';

/** Labels for the values of records. */
export const grades = {
	statuses: {
		'well-supported': 'Well supported',
		'one-origin': 'One origin',
		'partly-supported': 'Partly supported',
		disputed: 'Disputed',
		unsupported: 'Unsupported',
	} satisfies Record<Status, string>,
	/** What each status means, short enough for a legend. */
	statusMeanings: {
		'well-supported': 'two or more independent origins',
		'one-origin': 'one origin',
		'partly-supported': 'supported in part',
		disputed: 'disputed',
		unsupported: 'no support found',
	} satisfies Record<Status, string>,
	/** Heads a correction. */
	corrected: 'Corrected',
	relations: {
		supports: 'supports',
		partly: 'supports in part',
		disputes: 'disputes',
		context: 'context',
	} satisfies Record<Relation, string>,
	/** Headings for the evidence of each relation, in the order in which a reader weighs it. */
	relationHeadings: {
		supports: 'What supports it',
		disputes: 'What disputes it',
		partly: 'What supports a part of it',
		context: 'Context',
	} satisfies Record<Relation, string>,
	ownerships: {
		state: 'state media',
		public: 'public body',
		private: 'private',
		nonprofit: 'non-profit',
		government: 'government',
		intergovernmental: 'intergovernmental',
		unknown: 'owner unknown',
	} satisfies Record<Ownership, string>,
	claimKinds: {
		fact: 'fact',
		estimate: 'estimate',
		judgement: 'judgement',
		forecast: 'forecast',
	} satisfies Record<ClaimKind, string>,
	confidences: {
		high: 'high confidence',
		moderate: 'moderate confidence',
		low: 'low confidence',
	} satisfies Record<Confidence, string>,
	sourceKinds: {
		document: 'document',
		statement: 'statement',
		report: 'news report',
		analysis: 'analysis',
		academic: 'academic work',
		reference: 'reference work',
		dataset: 'dataset',
		interview: 'interview',
		book: 'book',
	} satisfies Record<SourceKind, string>,
	accesses: { open: 'open', registration: 'registration', paywall: 'paywall' },
	severities: {
		factual: 'Factual error',
		precision: 'Precision',
		context: 'Context',
	} satisfies Record<CorrectionSeverity, string>,
	stances: {
		recognised: 'Recognised',
		ambassador: 'Ambassador accepted',
		mission: 'Chargé or mission',
		contacts: 'Contacts',
		none: 'None',
	} satisfies Record<StanceLevel, string>,
	termKinds: {
		group: 'group',
		treaty: 'treaty',
		institution: 'institution',
		forum: 'forum',
		place: 'place',
		concept: 'concept',
	} satisfies Record<Term['kind'], string>,
	points: { main: 'The question', argument: 'The argument', conclusion: 'The conclusion' },
	/** Labels before the names of people who contributed to an article but did not write it. */
	roles: {
		research: 'Research',
		translation: 'Translation',
		editing: 'Editing',
		figures: 'Figures',
	} satisfies Record<Exclude<AuthorRole, 'author'>, string>,
};

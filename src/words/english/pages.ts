import { withArticle } from '../../text/wording/with-article.ts';

/** Words of the pages of an article, around its own text. */
export const pages = {
	skip: 'Skip to the content',
	siteNav: 'Site',
	articles: 'Articles',
	glossary: 'Glossary',
	people: 'People',
	howWeCheck: 'How we check',
	search: 'Search',
	howWeGrade: 'How we grade, correct and check',
	contents: 'Contents',
	introduction: 'Introduction',
	corrected: 'What was corrected',
	aboutAuthor: 'About the author',
	aboutAuthors: 'About the authors',
	howChecked: 'How it was checked',
	citeThis: 'Cite this',
	inFiveMinutes: 'In five minutes',
	fiveMinutes: 'The five-minute version',
	wholeArticle: 'The whole article',
	oneSectionOf: 'One section of',
	whatItClaims: 'What it claims',
	verdict: 'The verdict',
	disagrees: 'Who disagrees',
	before: 'Previous',
	next: 'Next',
	around: (title: string) => `Before and after “${title}”`,
	linkTo: (title: string) => `Link to “${title}”`,
	linkToHeading: 'Link to this heading',
	argument: 'How well each part of the argument is supported',
	byline: {
		basedOn: 'Based on the article by ',
		adapted: 'adapted and annotated',
		by: ' by ',
		written: 'By ',
		after: (site: string, name: string) => `${site}, after ${name}`,
		afterInYear: (site: string, year: string, name: string) => `${site} (${year}), after ${name}`,
		published: 'Published ',
		reviewed: 'evidence reviewed ',
		asOf: 'argument as of ',
	},
	since: (day: string) => `Since ${day}`,
	checked: {
		/** `Each of the 126 claims` … */
		weighed: (claims: string, day: string) =>
			`Each of the ${claims} was weighed against its evidence, last on ${day}.`,
		says: ' explains the words and the limits. All the evidence is in ',
		ledger: 'the ledger of evidence',
		and: ' and ',
		bibliography: 'the annotated bibliography',
		end: '.',
	},
	evidenceReviewed: (day: string) => `evidence reviewed ${day}`,
	inStyles: 'In other styles, and as files',
	legend: {
		example: 'Words like these',
		lead: ' lead to what supports or disputes them: ',
		grade: 'How we grade',
		doubt: 'Doubt a source, and see what stands',
		marks: 'Marks',
		choices: { all: 'all', doubtful: 'doubtful only', none: 'none' },
	},
	evidenceOf: {
		section: 'Evidence of this section:',
		introduction: 'Evidence of this introduction:',
	},
	/** Below the evidence of a section that is read alone. */
	borrowed: (claims: string) =>
		`Includes ${claims} from elsewhere in the article, marked here too.`,
	/** Before the claims that a section marks, and that have their evidence elsewhere. */
	alsoMarked: 'Marked here too, with the evidence elsewhere: ',
	checkedOn: (day: string) => `Checked ${day}.`,
	readFirst: 'Read first:',
	/** Before some of the publishers that a point rests on. */
	amongSources: 'Sources include ',
	weakestOf: (claims: string) => ` (the weakest of ${claims})`,
	ofKind: (kind: string) => `, ${withArticle(kind)}`,
	unasked: 'No link has been checked by machine yet.',
	corrections: {
		intro:
			'Where the evidence did not support the original, this edition prints what the evidence says',
		allOn: (day: string) => ` (all changed on ${day})`,
		original: (said: string) => `The original: ${said}`,
		now: (says: string) => `Now: ${says}`,
		evidenceOf: (number: string) => `Evidence of claim ${number}`,
		all: 'All corrections',
	},
	disputedBy: ' by ',
	claim: (number: string) => `Claim ${number}`,
	/** The same within a sentence. */
	claimIn: (number: string) => `claim ${number}`,
	/**
	 * What screen readers say before the number of a claim: after marked words, and where the number
	 * is alone.
	 */
	sign: { behind: ', claim ', alone: 'Claim ' },
	sources: 'Sources',
	quotation: 'Quotation',
	notOut: {
		name: 'Not published',
		draft: 'Draft: not published',
		day: (day: string) => `Not published yet: it comes out on ${day}`,
		preview: 'A preview for editors, with articles that are not published yet',
	},
	read: 'Read the article',
	readOr: ', or ',
	readBrief: 'the five-minute version',
};

import type { Measure } from '../../prose/measure.ts';
import type { Article, AuthorRole, Point } from '../records/article.ts';
import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Event } from '../records/event.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Figure, FigureAnnotation } from '../records/figure.ts';
import type { Person } from '../records/person.ts';
import type { Publisher } from '../records/publisher.ts';
import type { Section } from '../records/section.ts';
import type { Source } from '../records/source.ts';
import type { Stance } from '../records/stance.ts';
import type { Term } from '../records/term.ts';
import type { Status } from './status.ts';

/** A record with its key. */
export type Keyed<T> = T & { key: string };

export type PublisherNode = Keyed<Publisher>;

/** A source with its publishers and every place where it is cited. */
export interface SourceNode extends Keyed<Omit<Source, 'publisher' | 'carriedBy'>> {
	publisher: PublisherNode;
	carriedBy?: PublisherNode;
	citations: Citation[];
}

/** A place where a source is cited. */
export interface Citation {
	/** Key of the article; absent for terms and persons. */
	article?: string;
	/** What cites it. */
	by: 'claim' | 'event' | 'stance' | 'point' | 'start-here' | 'term' | 'person';
	/** Key of what cites it. */
	key: string;
	/** Number of the claim, for claims. */
	number?: number;
}

/** A piece of evidence with its source and its origin. */
export interface EvidenceNode extends Omit<Evidence, 'source' | 'language'> {
	source: SourceNode;
	/** Language of the quote. */
	language: string;
	/**
	 * Who the information comes from: `via` if given, otherwise the publisher. Independence is
	 * counted by its key.
	 */
	origin: { key: string; name: string };
	/** Whether the origin is a person with a page of their own. */
	isPersonal: boolean;
}

/** A place in the article where a claim is shown: marked words, a quotation, a figure. */
export interface Shown {
	/** What shows it. */
	as: 'mark' | 'quotation' | 'figure';
	/** `id` of the element on the page. */
	id: string;
	/** Key of the part that contains it. */
	part: string;
	/** The marked words, or the title of the figure. */
	text: string;
}

/** A claim, weighed and numbered. */
export interface ClaimNode extends Omit<Keyed<Claim>, 'evidence'> {
	/** Key of the article. */
	article: string;
	/** Language of the article, and so of `says`. */
	language: string;
	/** Key of the part whose file holds it. */
	part: string;
	/** Its number in the article, from 1, in the order in which the claims first appear. */
	number: number;
	status: Status;
	/** Names of the origins that support it, each once. */
	origins: string[];
	evidence: EvidenceNode[];
	/** Where the article shows it, in reading order. */
	shown: Shown[];
	/**
	 * `id` of the mark next to which a correction or dispute of the claim is noted; absent if prose
	 * does not mark it.
	 */
	notedAt?: string;
	corrections: CorrectionNode[];
}

/** A correction with the place of its claim. */
export type CorrectionNode = Keyed<Omit<Correction, 'claim'>> & {
	/** The claim as it is now. */
	claim: { key: string; number: number; part: string };
};

/** An event or stance with the claims and evidence it rests on. */
export type Grounded<T> = Omit<Keyed<T>, 'claims' | 'evidence'> & {
	claims: ClaimNode[];
	evidence: EvidenceNode[];
};

export type EventNode = Grounded<Event>;
export type StanceNode = Grounded<Stance>;

/** A figure with the claims that its numbers rest on. */
export interface FigureNode extends Omit<Keyed<Figure>, 'series' | 'annotations'> {
	series: (Omit<Keyed<Figure['series'][string]>, 'claims'> & { claims: ClaimNode[] })[];
	/** Events in the time of the figure, each with the claim that supports it. */
	annotations: (Omit<FigureAnnotation, 'claim'> & { claim: ClaimNode })[];
}

/** The introduction or a section, with its claims. */
export interface PartNode {
	/** `index` for the introduction. */
	key: string;
	/** Frontmatter; the introduction has none. */
	section?: Omit<Section, 'startHere' | 'figures'> & { startHere: SourceNode[] };
	measure: Measure;
	/** Claims of its own file, by number. */
	claims: ClaimNode[];
	/** Claims of other parts that this part also shows, by number. */
	borrowed: ClaimNode[];
}

/** One of the three points, with its sources and claims. */
export type PointNode = Omit<Point, 'sources' | 'claims'> & {
	sources: SourceNode[];
	claims: ClaimNode[];
	/** The status of the weakest of its claims; absent if it names no claims. */
	status?: Status;
};

/** An article with everything joined. */
export interface ArticleNode extends Keyed<
	Omit<Article, 'points' | 'authors' | 'basedOn' | 'sections' | 'language'>
> {
	/** Language it is written in (BCP 47). */
	language: string;
	/** Everyone who contributed to it, in the order of its frontmatter. */
	authors: { person: PersonNode; role: AuthorRole }[];
	basedOn?: Omit<NonNullable<Article['basedOn']>, 'author'> & { author: PersonNode };
	points: Record<keyof Article['points'], PointNode>;
	/** The introduction, then the sections in reading order. */
	parts: PartNode[];
	/** All claims, by number. */
	claims: ClaimNode[];
	events: EventNode[];
	stances: StanceNode[];
	figures: FigureNode[];
	corrections: CorrectionNode[];
	/** Every source the article cites, each once. */
	sources: SourceNode[];
}

/** A person with every place that rests on their word or names them. */
export interface PersonNode extends Omit<Keyed<Person>, 'sources'> {
	sources: SourceNode[];
	/** Claims that rest on what this person says. */
	claims: ClaimNode[];
	/** Where the articles name this person. */
	named: NamedPlace[];
}

/** A term of the glossary with every place that uses it. */
export interface TermNode extends Omit<Keyed<Term>, 'sources'> {
	sources: SourceNode[];
	/** Where the articles use the term. */
	named: NamedPlace[];
}

/** A place where an article names a term or a person. */
export interface NamedPlace {
	article: { key: string; title: string; language: string };
	/** The part of the article that it is in. */
	part: PartNode;
	/** `id` of the element on the page. */
	id: string;
}

/** The whole publication, joined: what pages and exports read. */
export interface Graph {
	articles: ArticleNode[];
	sources: SourceNode[];
	people: PersonNode[];
	terms: TermNode[];
}

import type { Measure } from '../../prose/measure.ts';
import type { Placement } from '../../prose/placements.ts';
import type { Article } from '../records/article.ts';
import type { Capture } from '../records/capture.ts';
import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Event } from '../records/event.ts';
import type { Figure } from '../records/figure.ts';
import type { Person } from '../records/person.ts';
import type { Publisher } from '../records/publisher.ts';
import type { Section } from '../records/section.ts';
import type { Source } from '../records/source.ts';
import type { Stance } from '../records/stance.ts';
import type { Term } from '../records/term.ts';

/** Records by key, in the order of their files. */
export type ByKey<T> = Readonly<Record<string, T>>;

/** All records of the publication, as the schemas return them, before they are joined. */
export interface Records {
	articles: ByKey<ArticleRecords>;
	sources: ByKey<Source>;
	publishers: ByKey<Publisher>;
	people: ByKey<Person>;
	terms: ByKey<Term>;
	/** What the link check read from sources, by the key of the source. */
	captures: ByKey<Capture>;
}

/** One article with everything in its folder. */
export interface ArticleRecords {
	article: Article;
	/** The introduction, under `index`, and every section. */
	parts: ByKey<PartRecords>;
	events: ByKey<Event>;
	stances: ByKey<Stance>;
	figures: ByKey<Figure>;
	corrections: ByKey<Correction>;
}

/** The introduction or a section: prose with the claims it marks. */
export interface PartRecords {
	/** Frontmatter; the introduction has none of its own. */
	section?: Section;
	/** Marks and components of the prose, in reading order. */
	placements: readonly Placement[];
	measure: Measure;
	claims: ByKey<Claim>;
}

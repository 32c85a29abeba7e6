import { type Article, ArticleSchema } from './records/article.ts';
import { type Claim, ClaimSchema } from './records/claim.ts';
import { type Correction, CorrectionSchema } from './records/correction.ts';
import { type Event, EventSchema } from './records/event.ts';
import { type Figure, FigureSchema } from './records/figure.ts';
import { type Person, PersonSchema } from './records/person.ts';
import { type Publisher, PublisherSchema } from './records/publisher.ts';
import { type Section, SectionSchema } from './records/section.ts';
import { type Source, SourceSchema } from './records/source.ts';
import { type Stance, StanceSchema } from './records/stance.ts';
import { type Term, TermSchema } from './records/term.ts';

/** The records an editor writes, by the name of their kind. */
export interface RecordTypes {
	article: Article;
	section: Section;
	claim: Claim;
	correction: Correction;
	event: Event;
	stance: Stance;
	figure: Figure;
	source: Source;
	publisher: Publisher;
	person: Person;
	term: Term;
}

export type RecordKind = keyof RecordTypes;

/** The schema of each kind of record. */
export const recordSchemas = {
	article: ArticleSchema,
	section: SectionSchema,
	claim: ClaimSchema,
	correction: CorrectionSchema,
	event: EventSchema,
	stance: StanceSchema,
	figure: FigureSchema,
	source: SourceSchema,
	publisher: PublisherSchema,
	person: PersonSchema,
	term: TermSchema,
};

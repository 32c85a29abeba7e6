import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { type Content, entriesOf, proseEntriesOf } from '../../content/content.ts';
import type { RecordKind } from '../../model/kinds.ts';
import {
	claimId,
	correctionId,
	eventId,
	figureId,
	headingId,
	mapStateId,
	partId,
	quotationId,
	stanceId,
} from '../../routes/anchors.ts';
import { findNodesIn, isType } from '../prose/prose.ts';

/** Places that the page of every article has, or has if anything is to be shown there. */
export const fixedPlaces = [
	...['about-the-author', 'cite', 'content', 'corrections', 'how-checked'],
	...['introduction', 'stances', 'timeline'],
];

/** The ids that a record has on the page of its article. */
const idsOf: Partial<Record<RecordKind, (key: string) => string[]>> = {
	section: (key) => [key, partId(key)],
	claim: (key) => [claimId(key), quotationId(key)],
	figure: (key) => [figureId(key)],
	event: (key) => [eventId(key)],
	stance: (key) => [stanceId(key), mapStateId(key)],
	correction: (key) => [correctionId(key)],
};

/**
 * Ids that only the page knows, because they depend on what it shows: marks, points, and sources,
 * terms and people.
 */
const madeByPage = /^(?:mark|point|source|term|person)-/;

/** Whether a fragment may lead to a place in an article, if those that we know are given. */
export function isPlace(fragment: string, known: ReadonlySet<string>): boolean {
	return known.has(fragment) || madeByPage.test(fragment);
}

/** The fragments with which prose can name places in an article. */
export function placesInArticle(content: Content, article: string): Set<string> {
	const ofRecords = (Object.keys(idsOf) as RecordKind[]).flatMap((kind) =>
		entriesOf(content, kind)
			.filter((entry) => entry.article === article)
			.flatMap(({ key }) => idsOf[kind]?.(key) ?? []),
	);
	const ofHeadings = proseEntriesOf(content)
		.filter((entry) => entry.article === article)
		.flatMap((entry) => {
			const slugger = new GithubSlugger();
			return findNodesIn(entry, isHeading).flatMap(({ node }) => {
				const slug = slugger.slug(toString(node));
				return [`${entry.stem}-${slug}`, headingId(entry.stem, slug)];
			});
		});
	return new Set([...fixedPlaces, ...ofRecords, ...ofHeadings]);
}

const isHeading = isType('heading');

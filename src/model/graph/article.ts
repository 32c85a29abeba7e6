import { site } from '../../site.ts';
import type { Person } from '../records/person.ts';
import { type Library, type OnMissing, standIn } from './library.ts';
import type {
	ArticleNode,
	ClaimNode,
	CorrectionNode,
	FigureNode,
	Grounded,
	PartNode,
	PersonNode,
	PointNode,
} from './nodes.ts';
import { numberClaims } from './numbering.ts';
import type { ArticleRecords, ByKey, PartRecords } from './records.ts';
import { statusOf, supportingOrigins, weakestOf } from './status.ts';

interface JoinContext {
	library: Library;
	people: ByKey<PersonNode>;
	missing: OnMissing;
}

/** Joins one article: claims to evidence, places to claims, corrections to both. */
export function joinArticle(
	key: string,
	records: ArticleRecords,
	{ library, people, missing }: JoinContext,
): ArticleNode {
	const {
		authors,
		basedOn,
		points,
		sections,
		language = site.language,
		...article
	} = records.article;
	const order = ['index', ...sections];
	const claims = joinClaims({ key, language }, records, order, library);
	const byKey = Object.fromEntries(claims.map((claim) => [claim.key, claim]));
	const claim = (name: string): ClaimNode => {
		return (
			byKey[name] ?? standIn(missing, 'claim', name, () => missingClaim({ key, language }, name))
		);
	};
	const person = (name: string): PersonNode => {
		return people[name] ?? standIn(missing, 'person', name, () => missingPerson(name));
	};
	const ground = <T extends { claims: string[]; evidence?: unknown }>(
		by: 'event' | 'stance',
		all: ByKey<T>,
	): Grounded<T>[] =>
		Object.entries(all).map(([name, { claims: names, evidence, ...rest }]) => ({
			...rest,
			key: name,
			claims: names.map(claim),
			evidence: library.join((evidence ?? []) as never, { article: key, by, key: name }),
		})) as unknown as Grounded<T>[];

	const point = (name: keyof typeof points): PointNode => {
		const named = points[name].claims.map(claim);
		const status = weakestOf(named.map((node) => node.status));
		return {
			...points[name],
			sources: points[name].sources.map((source) =>
				library.cite(source, { article: key, by: 'point', key: name }),
			),
			claims: named,
			...(status === undefined ? {} : { status }),
		};
	};
	const node: ArticleNode = {
		...article,
		key,
		language,
		authors: authors.map((author) => ({ ...author, person: person(author.person) })),
		...(basedOn ? { basedOn: { ...basedOn, author: person(basedOn.author) } } : {}),
		points: { main: point('main'), argument: point('argument'), conclusion: point('conclusion') },
		parts: order.flatMap((part) => {
			const found = records.parts[part];
			if (found) return [joinPart(key, part, found, claims, library)];
			return standIn(missing, 'section', part, () => []);
		}),
		claims,
		events: ground('event', records.events),
		stances: ground('stance', records.stances),
		figures: joinFigures(records.figures, claim),
		corrections: joinCorrections(records.corrections, claim),
		sources: [],
	};
	node.sources = library.citedBy(key);
	return node;
}

function joinClaims(
	{ key: article, language }: Pick<ArticleNode, 'key' | 'language'>,
	records: ArticleRecords,
	order: readonly string[],
	library: Library,
): ClaimNode[] {
	const numbers = numberClaims(records, order);
	return order
		.flatMap((part) =>
			Object.entries(records.parts[part]?.claims ?? {}).map(([key, claim]): ClaimNode => {
				const { number = numbers.size + 1, shown = [], notedAt } = numbers.get(key) ?? {};
				const evidence = library.join(claim.evidence, { article, by: 'claim', key, number });
				const weighed = evidence.map(({ relation, origin }) => ({ relation, origin: origin.key }));
				const names = new Map(evidence.map(({ origin }) => [origin.key, origin.name]));
				return {
					...claim,
					key,
					article,
					language,
					part,
					number,
					shown,
					...(notedAt === undefined ? {} : { notedAt }),
					evidence,
					status: statusOf(weighed),
					origins: supportingOrigins(weighed).map((origin) => names.get(origin) ?? origin),
					corrections: [],
				};
			}),
		)
		.sort((a, b) => a.number - b.number);
}

/** Figures with the claims that support their series and annotations. */
function joinFigures(
	figures: ArticleRecords['figures'],
	claim: (key: string) => ClaimNode,
): FigureNode[] {
	return Object.entries(figures).map(([key, figure]) => ({
		...figure,
		key,
		series: Object.entries(figure.series).map(([id, series]) => ({
			...series,
			key: id,
			claims: series.claims.map(claim),
		})),
		annotations: figure.annotations.map((annotation) => ({
			...annotation,
			claim: claim(annotation.claim),
		})),
	}));
}

/** Corrections. Each is also added to its claim. */
function joinCorrections(
	corrections: ArticleRecords['corrections'],
	claimOf: (key: string) => ClaimNode,
): CorrectionNode[] {
	return Object.entries(corrections).map(([name, correction]) => {
		const claim = claimOf(correction.claim);
		const { key, number, part } = claim;
		const node: CorrectionNode = { ...correction, key: name, claim: { key, number, part } };
		claim.corrections.push(node);
		return node;
	});
}

function joinPart(
	article: string,
	key: string,
	records: PartRecords,
	claims: readonly ClaimNode[],
	library: Library,
): PartNode {
	const { startHere, figures: _, ...section } = records.section ?? { startHere: [] };
	return {
		key,
		...(records.section
			? {
					section: {
						...(section as Omit<typeof records.section, 'startHere' | 'figures'>),
						startHere: startHere.map((source) =>
							library.cite(source, { article, by: 'start-here', key }),
						),
					},
				}
			: {}),
		measure: records.measure,
		claims: claims.filter(({ part }) => part === key),
		borrowed: claims.filter(
			({ part, shown }) => part !== key && shown.some((place) => place.part === key),
		),
	};
}

/** A stand-in for a claim that is named but not written yet. */
function missingClaim(
	{ key: article, language }: Pick<ArticleNode, 'key' | 'language'>,
	key: string,
): ClaimNode {
	return {
		...{
			key,
			article,
			language,
			part: 'index',
			number: 0,
			says: `The claim \`${key}\` is missing.`,
		},
		...{ kind: 'fact', confidence: 'low', checked: '', status: 'unsupported' },
		...{ origins: [], evidence: [], shown: [], corrections: [] },
	};
}

/** A stand-in for a person who is named but has no file yet. */
function missingPerson(key: string): PersonNode {
	return { key, name: key, role: 'not written yet', sources: [], claims: [], named: [] };
}

/** People as nodes, without the claims that rest on them, which come later. */
export function makePeople(people: ByKey<Person>, library: Library): ByKey<PersonNode> {
	return Object.fromEntries(
		Object.entries(people).map(([key, { sources, ...person }]) => [
			key,
			{
				...person,
				key,
				sources: sources.map((source) => library.cite(source, { by: 'person', key })),
				claims: [],
				named: [],
			},
		]),
	);
}

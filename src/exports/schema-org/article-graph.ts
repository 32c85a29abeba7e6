import type {
	BackgroundNewsArticle,
	BreadcrumbList,
	Claim,
	CorrectionComment,
	CreativeWork,
	Graph,
	NewsMediaOrganization,
	Person,
	Quotation,
} from 'schema-dts';
import type { ArticleNode, ClaimNode, PersonNode, SourceNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { correctionId } from '../../routes/anchors.ts';
import {
	articleFile,
	articlePath,
	articlePlace,
	claimPagePath,
	fullAddress,
	ledgerPath,
	personPath,
	sitePath,
} from '../../routes/links.ts';
import { site } from '../../site.ts';
import { wordsFor } from '../../words/words-of.ts';
import { sourceTitle } from '../../words/words.ts';
import { helpersOf, peopleOf, writersOf } from '../../words/byline.ts';
import { lastChange, lastClaimChange } from '../feeds/entries.ts';

/**
 * The article in schema.org, without its claims, which are each on a page of its own.
 *
 * @param encodings - Files with the whole article that not every site has, such as its PDF.
 */
export function articleGraph(
	article: ArticleNode,
	encodings: readonly { type: string; path: string }[] = [],
): Graph {
	const { key, title, standfirst, basedOn, published, parts, corrections } = article;
	const url = fullAddress(articlePath(key));
	const organization = { '@id': organizationId() };
	const news: BackgroundNewsArticle = {
		'@type': 'BackgroundNewsArticle',
		'@id': `${url}#article`,
		url,
		mainEntityOfPage: url,
		headline: title,
		description: plainWords(standfirst),
		inLanguage: article.language,
		datePublished: published,
		dateModified: lastChange(article),
		author: basedOn ? organization : one(writersOf(article).map(reference)),
		...helpingRoles(article),
		publisher: organization,
		...(basedOn
			? {
					isBasedOn: {
						'@type': 'CreativeWork',
						name: basedOn.title,
						dateCreated: basedOn.published,
						author: { '@id': personId(basedOn.author.key) },
					} satisfies CreativeWork,
					backstory: basedOn.adaptation,
				}
			: {}),
		hasPart: parts
			.filter(({ section }) => section)
			.map((part) => ({
				'@type': 'WebPageElement' as const,
				name: wordsFor(article).partTitle(part),
				url: fullAddress(articlePath(key, part.key)),
			})),
		correction: corrections.map(({ key: name, said, says, date }): CorrectionComment => ({
			'@type': 'CorrectionComment',
			url: fullAddress(articlePlace(key, correctionId(name))),
			text: `${said} ${says}`,
			datePublished: date,
		})),
		encoding: [{ type: 'text/markdown', path: articleFile(key, 'index.md') }, ...encodings].map(
			({ type, path }) => ({
				'@type': 'MediaObject' as const,
				encodingFormat: type,
				contentUrl: fullAddress(path),
			}),
		),
	};
	const people = new Map(
		[...peopleOf(article), ...(basedOn ? [basedOn.author] : [])].map((who) => [who.key, who]),
	);
	return {
		'@context': 'https://schema.org',
		'@graph': [
			news,
			organizationNode(),
			...[...people.values()].map(personNode),
			breadcrumbs(article),
		],
	};
}

/** A claim in schema.org, with where it appears and the words that it rests on. */
export function claimGraph(claim: ClaimNode): Graph {
	return { '@context': 'https://schema.org', '@graph': [claimNode(claim)] };
}

/** People with other roles, under schema.org's properties for them. */
function helpingRoles(
	article: ArticleNode,
): Pick<BackgroundNewsArticle, 'contributor' | 'editor' | 'translator'> {
	const names = { translation: 'translator', editing: 'editor' } as const;
	const byProperty = Map.groupBy(helpersOf(article), ({ role }) =>
		role in names ? names[role as keyof typeof names] : 'contributor',
	);
	return Object.fromEntries(
		[...byProperty].map(([property, roles]) => [
			property,
			one(roles.flatMap(({ people }) => people.map(reference))),
		]),
	);
}

function reference({ key }: PersonNode): { '@id': string } {
	return { '@id': personId(key) };
}

/** One value as it is, several as a list. */
function one<Value>(values: readonly Value[]): Value | readonly Value[] {
	const [first] = values;
	return values.length === 1 && first !== undefined ? first : values;
}

function personId(key: string): string {
	return `${fullAddress(personPath(key))}#person`;
}

function personNode({ key, name }: Pick<PersonNode, 'key' | 'name'>): Person {
	return { '@type': 'Person', '@id': personId(key), name, url: fullAddress(personPath(key)) };
}

function claimNode(claim: ClaimNode): Claim {
	const { key, article, says, shown, evidence } = claim;
	const [first] = shown;
	const page = fullAddress(articlePath(article));
	return {
		'@type': 'Claim',
		'@id': fullAddress(ledgerPath(article, key)),
		url: fullAddress(claimPagePath(article, key)),
		text: says,
		inLanguage: claim.language,
		dateModified: lastClaimChange(claim),
		appearance: { '@id': `${page}#article` },
		...(first
			? { firstAppearance: { '@type': 'WebPageElement', url: `${page}#${first.id}` } }
			: {}),
		citation: evidence.map(({ quote, language, source }): Quotation | CreativeWork =>
			quote === undefined
				? workOf(source)
				: { '@type': 'Quotation', text: quote, inLanguage: language, isPartOf: workOf(source) },
		),
	};
}

function workOf(source: SourceNode): CreativeWork {
	return {
		'@type': 'CreativeWork',
		name: sourceTitle(source),
		url: source.url,
		publisher: { '@type': 'Organization', name: source.publisher.name },
		...(source.published === undefined ? {} : { datePublished: source.published }),
	};
}

function organizationId(): string {
	return `${fullAddress(sitePath(''))}#organization`;
}

function organizationNode(): NewsMediaOrganization {
	const method = fullAddress(sitePath('method/'));
	return {
		'@type': 'NewsMediaOrganization',
		'@id': organizationId(),
		name: site.name,
		url: fullAddress(sitePath('')),
		description: site.description,
		publishingPrinciples: method,
		correctionsPolicy: method,
		verificationFactCheckingPolicy: method,
	};
}

function breadcrumbs({ key, title }: ArticleNode): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: site.name, item: fullAddress(sitePath('')) },
			{ '@type': 'ListItem', position: 2, name: title, item: fullAddress(articlePath(key)) },
		],
	};
}

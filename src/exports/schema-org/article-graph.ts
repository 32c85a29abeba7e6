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
import type { ArticleNode, ClaimNode, SourceNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { claimId, correctionId } from '../../routes/anchors.ts';
import {
	articleFile,
	articlePath,
	articlePlace,
	claimPagePath,
	ledgerPath,
	personPath,
	sitePath,
} from '../../routes/links.ts';
import { site } from '../../site.ts';
import { partTitle, sourceTitle } from '../../words/words.ts';
import { lastChange } from '../feeds/entries.ts';
import { absolute } from '../markdown/part-prose.ts';

/** The article as schema.org sees it, without its claims, which stand on the page of the evidence. */
export function articleGraph(article: ArticleNode): Graph {
	const { key, title, standfirst, author, basedOn, published, parts, corrections } = article;
	const url = absolute(articlePath(key));
	const person: Person = {
		'@type': 'Person',
		'@id': `${absolute(personPath(author.key))}#person`,
		name: author.name,
		url: absolute(personPath(author.key)),
	};
	const organization = { '@id': organizationId() };
	const news: BackgroundNewsArticle = {
		'@type': 'BackgroundNewsArticle',
		'@id': `${url}#article`,
		url,
		mainEntityOfPage: url,
		headline: title,
		description: plainWords(standfirst),
		inLanguage: site.language,
		datePublished: published,
		dateModified: lastChange(article),
		author: basedOn ? organization : { '@id': `${absolute(personPath(author.key))}#person` },
		publisher: organization,
		...(basedOn
			? {
					isBasedOn: {
						'@type': 'CreativeWork',
						name: basedOn.title,
						dateCreated: basedOn.published,
						author: { '@id': `${absolute(personPath(basedOn.author.key))}#person` },
					} satisfies CreativeWork,
					backstory: basedOn.adaptation,
				}
			: {}),
		hasPart: parts
			.filter(({ section }) => section)
			.map((part) => ({
				'@type': 'WebPageElement' as const,
				name: partTitle(part),
				url: absolute(articlePath(key, part.key)),
			})),
		correction: corrections.map(({ key: name, said, says, date }): CorrectionComment => ({
			'@type': 'CorrectionComment',
			url: absolute(articlePlace(key, correctionId(name))),
			text: `${said} ${says}`,
			datePublished: date,
		})),
		encoding: {
			'@type': 'MediaObject',
			encodingFormat: 'text/markdown',
			contentUrl: absolute(articleFile(key, 'index.md')),
		},
	};
	const people = [person].concat(
		basedOn && basedOn.author.key !== author.key
			? [
					{
						...person,
						'@id': `${absolute(personPath(basedOn.author.key))}#person`,
						name: basedOn.author.name,
						url: absolute(personPath(basedOn.author.key)),
					},
				]
			: [],
	);
	return {
		'@context': 'https://schema.org',
		'@graph': [news, organizationNode(), ...people, breadcrumbs(article)],
	};
}

/** The claims of an article, each with where it appears and the words that it rests on. */
export function claimsGraph(article: ArticleNode): Graph {
	return {
		'@context': 'https://schema.org',
		'@graph': article.claims.map((claim) => claimNode(claim)),
	};
}

function claimNode({
	key,
	article,
	says,
	shown,
	evidence,
	corrections,
	checked,
}: ClaimNode): Claim {
	const [first] = shown;
	const page = absolute(articlePath(article));
	return {
		'@type': 'Claim',
		'@id': `${absolute(ledgerPath(article, key)).replace(/#.*/, '')}#${claimId(key)}`,
		url: absolute(claimPagePath(article, key)),
		text: says,
		inLanguage: site.language,
		dateModified: [checked, ...corrections.map(({ date }) => date)].sort().at(-1) ?? checked,
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
	return `${absolute(sitePath(''))}#organization`;
}

function organizationNode(): NewsMediaOrganization {
	const method = absolute(sitePath('method/'));
	return {
		'@type': 'NewsMediaOrganization',
		'@id': organizationId(),
		name: site.name,
		url: absolute(sitePath('')),
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
			{ '@type': 'ListItem', position: 1, name: site.name, item: absolute(sitePath('')) },
			{ '@type': 'ListItem', position: 2, name: title, item: absolute(articlePath(key)) },
		],
	};
}

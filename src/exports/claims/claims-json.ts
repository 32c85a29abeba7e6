import type { ArticleNode, ClaimNode, EvidenceNode } from '../../model/graph/nodes.ts';
import { claimKinds, confidences } from '../../model/records/claim.ts';
import { relations } from '../../model/records/evidence.ts';
import { byStrength } from '../../model/graph/status.ts';
import { articlePath, claimPagePath, fullAddress, sitePath } from '../../routes/links.ts';
import { site } from '../../site.ts';

/**
 * Path of the schema of `claims.json`. A change that does more than add fields gets a new number.
 */
export const claimsSchemaName = 'schemas/claims/1.json';

/** Every claim of an article with its evidence, for programs. */
export function claimsJson(article: ArticleNode): string {
	const { key, title, published, reviewed, asOf, claims } = article;
	const file = {
		$schema: fullAddress(sitePath(claimsSchemaName)),
		schemaVersion: 1,
		article: {
			key,
			title,
			url: fullAddress(articlePath(key)),
			language: article.language,
			published,
			reviewed,
			asOf,
		},
		claims: claims.map(claimOf),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function claimOf(claim: ClaimNode) {
	const { key, number, article, part, question, says, kind, confidence, checked, status, origins } =
		claim;
	return {
		...{ key, number, url: fullAddress(claimPagePath(article, key)), part },
		...(question === undefined ? {} : { question }),
		...{ says, kind, status, confidence, checked, origins },
		evidence: claim.evidence.map(evidenceOf),
		corrections: claim.corrections.map(({ date, severity, said, says: now, why }) => ({
			...{ date, severity, said, says: now, why },
		})),
	};
}

function evidenceOf({
	source,
	relation,
	origin,
	quote,
	language,
	translation,
	locator,
	...rest
}: EvidenceNode) {
	const { key, url, published, publisher } = source;
	const { withoutQuote, formula, note } = rest;
	return {
		source: {
			key,
			url,
			title: source.title,
			published,
			publisher: publisher.name,
			ownership: publisher.ownership,
			country: publisher.country,
		},
		...{ relation, origin: origin.name, quote },
		...(quote === undefined ? {} : { language }),
		...{ translation, withoutQuote, locator, formula, note },
	};
}

const text = { type: 'string', minLength: 1 } as const;
const day = { type: 'string', format: 'date' } as const;
/** Addresses are kept as they were read; some contain characters that a URI does not allow. */
const address = { type: 'string', pattern: '^https?://' } as const;

function object(required: Record<string, unknown>, optional: Record<string, unknown> = {}) {
	return {
		type: 'object',
		required: Object.keys(required),
		properties: { ...required, ...optional },
		// Fields may be added later: future files must stay valid against today's schema.
		additionalProperties: true,
	};
}

/** The JSON Schema (2020-12) of `claims.json`. */
export function claimsSchema(): string {
	const evidence = object(
		{
			source: object(
				{ key: text, url: address, publisher: text, ownership: text },
				{ title: text, published: text, country: { type: 'string', pattern: '^[A-Z]{2}$' } },
			),
			relation: { enum: relations },
			origin: text,
		},
		{
			quote: text,
			language: text,
			translation: text,
			withoutQuote: text,
			locator: text,
			formula: text,
			note: text,
		},
	);
	const correction = object({ date: day, severity: text, said: text, says: text, why: text });
	const claim = object(
		{
			key: text,
			number: { type: 'integer', minimum: 1 },
			url: address,
			part: text,
			says: text,
			kind: { enum: claimKinds },
			status: { enum: byStrength },
			confidence: { enum: confidences },
			checked: day,
			origins: { type: 'array', items: text },
			evidence: { type: 'array', items: evidence, minItems: 1 },
			corrections: { type: 'array', items: correction },
		},
		{ question: text },
	);
	const schema = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: fullAddress(sitePath(claimsSchemaName)),
		title: `Claims of an article of ${site.name}`,
		...object({
			schemaVersion: { const: 1 },
			article: object({
				key: text,
				title: text,
				url: address,
				language: text,
				published: day,
				reviewed: day,
				asOf: day,
			}),
			claims: { type: 'array', items: claim },
		}),
	};
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

import type { ArticleNode, ClaimNode, EvidenceNode } from '../../model/graph/nodes.ts';
import type { Relation } from '../../model/records/evidence.ts';
import { articlePath, claimPagePath, fullAddress, sitePath } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { statusWords } from '../../words/words.ts';
import { day, iri, type Iri, trig, type Triple, words } from './trig.ts';

const np = inNamespace('http://www.nanopub.org/nschema#');
const rdf = inNamespace('http://www.w3.org/1999/02/22-rdf-syntax-ns#');
const cito = inNamespace('http://purl.org/spar/cito/');
const dcterms = inNamespace('http://purl.org/dc/terms/');
const oa = inNamespace('http://www.w3.org/ns/oa#');
const prov = inNamespace('http://www.w3.org/ns/prov#');
const schema = inNamespace('https://schema.org/');

/** How a claim and a source relate, in the Citation Typing Ontology (CiTO). */
const relations: Record<Relation, (claim: Iri, source: Iri) => Triple> = {
	supports: (claim, source) => [claim, cito('citesAsEvidence'), source],
	partly: (claim, source) => [claim, cito('citesAsEvidence'), source],
	// The source disputes the claim; the claim does not dispute the source.
	disputes: (claim, source) => [source, cito('disputes'), claim],
	context: (claim, source) => [claim, cito('citesForInformation'), source],
};

/**
 * Every claim of an article as a nanopublication (nanopub.net, guidelines 1.1): what is asserted,
 * what it rests on, who says so and when. Triple stores can read a TriG file with several of them.
 */
export function nanopublications(article: ArticleNode): string {
	return trig(article.claims.flatMap((claim) => nanopublication(article, claim)));
}

function nanopublication(article: ArticleNode, claim: ClaimNode): [Iri, Triple[]][] {
	const page = fullAddress(claimPagePath(article.key, claim.key));
	const part = (name: string) => iri(`${page}#${name}`);
	const [publication, head, assertion, provenance, about] = [
		part('nanopublication'),
		part('head'),
		part('assertion'),
		part('provenance'),
		part('publication-info'),
	];
	const said = iri(page);
	return [
		[
			head,
			[
				[publication, rdf('type'), np('Nanopublication')],
				[publication, np('hasAssertion'), assertion],
				[publication, np('hasProvenance'), provenance],
				[publication, np('hasPublicationInfo'), about],
			],
		],
		[
			assertion,
			[
				[said, rdf('type'), schema('Claim')],
				[said, schema('text'), words(claim.says, claim.language)],
			],
		],
		[
			provenance,
			[
				[
					assertion,
					schema('creativeWorkStatus'),
					words(statusWords[claim.status].word, site.language),
				],
				...claim.evidence.flatMap((evidence, index) =>
					evidenceTriples(assertion, part(`evidence-${String(index + 1)}`), evidence),
				),
			],
		],
		[
			about,
			[
				[publication, dcterms('created'), day(claim.checked)],
				[publication, dcterms('creator'), iri(fullAddress(sitePath('')))],
				[publication, dcterms('isPartOf'), iri(fullAddress(articlePath(article.key)))],
			],
		],
	];
}

/** How a source relates to a claim, and the words it has for it. */
function evidenceTriples(assertion: Iri, place: Iri, evidence: EvidenceNode): Triple[] {
	const { source, relation, quote, language, origin } = evidence;
	const address = iri(source.url);
	const selector = iri(`${place.iri}-words`);
	return [
		relations[relation](assertion, address),
		[assertion, prov('wasDerivedFrom'), place],
		[place, rdf('type'), oa('SpecificResource')],
		[place, oa('hasSource'), address],
		[place, prov('wasAttributedTo'), iri(`${place.iri}-origin`)],
		[iri(`${place.iri}-origin`), schema('name'), { value: origin.name }],
		...(quote === undefined
			? []
			: ([
					[place, oa('hasSelector'), selector],
					[selector, rdf('type'), oa('TextQuoteSelector')],
					[selector, oa('exact'), words(quote, language)],
				] satisfies Triple[])),
	];
}

function inNamespace(namespace: string): (name: string) => Iri {
	return (name) => iri(`${namespace}${name}`);
}

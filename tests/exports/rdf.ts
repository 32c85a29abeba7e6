import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';

/** Of the vocabulary of CSV on the Web, the terms that our files use, as its context has them. */
const csvw = {
	'@vocab': 'http://www.w3.org/ns/csvw#',
	dc: 'http://purl.org/dc/terms/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	string: 'xsd:string',
	integer: 'xsd:integer',
	date: 'xsd:date',
	anyURI: 'xsd:anyURI',
	number: 'xsd:double',
	url: { '@id': 'csvw:url', '@type': 'xsd:anyURI' },
	csvw: 'http://www.w3.org/ns/csvw#',
	columns: { '@id': 'csvw:column', '@container': '@list' },
	titles: { '@id': 'csvw:title' },
	datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
};

/** Contexts by their addresses; no test asks the web for one. */
const contexts: Readonly<Record<string, object>> = {
	'http://www.w3.org/ns/anno.jsonld': JSON.parse(
		readFileSync(join(import.meta.dirname, '../fixtures/contexts/anno.jsonld'), 'utf8'),
	) as object,
	'http://www.w3.org/ns/csvw': { '@context': csvw },
	// Of schema.org's, what every term of ours has in common.
	'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } },
};

function loadContext(url: string) {
	const document = contexts[url];
	if (!document) throw new Error(`No context for ${url}`);
	return Promise.resolve({ documentUrl: url, document });
}

/** What a text of JSON-LD says. */
export async function quadsOf(text: string): Promise<Store> {
	const nquads = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, {
		format: 'application/n-quads',
		// The package's types know neither a context alone nor that this format comes as a text.
		documentLoader: loadContext as never,
	});
	return new Store(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string));
}

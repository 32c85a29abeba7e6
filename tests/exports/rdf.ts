import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';

/** The terms of the CSV on the Web vocabulary that our files use, as in its context. */
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

/** Contexts by their addresses, so no test fetches one from the web. */
const contexts: Readonly<Record<string, object>> = {
	'http://www.w3.org/ns/anno.jsonld': JSON.parse(
		readFileSync(join(import.meta.dirname, '../fixtures/contexts/anno.jsonld'), 'utf8'),
	) as object,
	'http://www.w3.org/ns/csvw': { '@context': csvw },
	// Of schema.org's context, only what all of our terms share.
	'https://schema.org': { '@context': { '@vocab': 'https://schema.org/' } },
};

function loadContext(url: string) {
	const document = contexts[url];
	if (!document) throw new Error(`No context for ${url}`);
	return Promise.resolve({ documentUrl: url, document });
}

/** The quads of a JSON-LD text. */
export async function quadsOf(text: string): Promise<Store> {
	const nquads = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, {
		format: 'application/n-quads',
		// The package's types allow neither a context alone nor a text as the result of this
		// format.
		documentLoader: loadContext as never,
	});
	return new Store(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string));
}

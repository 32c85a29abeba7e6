/** An IRI (RFC 3987), without angle brackets. */
export interface Iri {
	iri: string;
}

/** A literal with its language (BCP 47) or its datatype; plain text if it has neither. */
export interface Literal {
	value: string;
	language?: string;
	datatype?: string;
}

/** One statement of RDF. */
export type Triple = readonly [subject: Iri, predicate: Iri, object: Iri | Literal];

/** An IRI; characters that would end it are encoded (TriG, production IRIREF). */
export function iri(address: string): Iri {
	return {
		iri: address.replaceAll(/[\0-\x20<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign)),
	};
}

/** A string with a language tag, as BCP 47 writes it (RDF 1.1 Concepts, section 3.3). */
export function words(value: string, language: string): Literal {
	return { value, language };
}

/** A day, `2025-07-03`, as a literal of the type `xsd:date`. */
export function day(value: string): Literal {
	return { value, datatype: 'http://www.w3.org/2001/XMLSchema#date' };
}

/** Named graphs as TriG (W3C, RDF 1.1): one triple per line, without abbreviations. */
export function trig(
	graphs: readonly (readonly [name: Iri, triples: readonly Triple[]])[],
): string {
	return graphs
		.map(([name, triples]) => {
			const lines = triples.map((triple) => `\t${triple.map(term).join(' ')} .\n`);
			return `${term(name)} {\n${lines.join('')}}\n`;
		})
		.join('\n');
}

function term(node: Iri | Literal): string {
	if ('iri' in node) return `<${node.iri}>`;
	const { value, language, datatype } = node;
	const kind = language ? `@${language}` : datatype ? `^^<${datatype}>` : '';
	return `"${escaped(value)}"${kind}`;
}

const escapes: Readonly<Record<string, string>> = {
	'"': '\\"',
	'\\': '\\\\',
	'\n': '\\n',
	'\r': '\\r',
	'\t': '\\t',
	'\b': '\\b',
	'\f': '\\f',
};

/**
 * Escapes characters that end a literal, and control characters (production STRING_LITERAL_QUOTE).
 */
function escaped(value: string): string {
	return value
		.toWellFormed()
		.replaceAll(
			/["\\\p{Cc}]/gu,
			(sign) =>
				escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
		);
}

import type { Fetcher } from '../http/make-fetcher.ts';
import { judge } from '../linkcheck/judge/judge.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { readCsl } from '../metadata/read-csl.ts';
import type { Cited } from './what-is-cited.ts';
import { CiteRefusal } from './refusal.ts';

/** Addresses to look up works at, with `{doi}` or `{isbn}` in place of the number. */
export interface Registers {
	doi: string;
	isbn: string;
}

/** The default registers. */
export const defaultRegisters: Registers = {
	doi: 'https://doi.org/{doi}',
	isbn: 'https://openlibrary.org/api/books?bibkeys=ISBN:{isbn}&format=json&jscmd=data',
};

/** The formats to ask registers for: CSL-JSON (citation.doi.org), else any JSON. */
const accept = 'application/vnd.citationstyles.csl+json, application/json;q=0.5';

/** The address at which to ask a register for a number. */
export function registerAddress(template: string, number: string): string {
	const written = encodeURIComponent(number).replaceAll('%2F', '/');
	return /\{(?:doi|isbn)\}/.test(template)
		? template.replace(/\{(?:doi|isbn)\}/, written)
		: template.replace(/\/?$/, `/${written}`);
}

/**
 * Asks a register about a work.
 *
 * @throws {CiteRefusal} If it does not answer or does not know the work.
 */
export async function askRegister(
	cited: Exclude<Cited, { kind: 'page' }>,
	registers: Registers,
	fetcher: Pick<Fetcher, 'fetch'>,
): Promise<Metadata> {
	const number = cited.kind === 'doi' ? cited.doi : cited.isbn;
	const name = cited.kind === 'doi' ? 'DOI' : 'ISBN';
	const address = registerAddress(registers[cited.kind], number);
	const fetched = await fetcher.fetch(address, undefined, { accept });
	const { host } = new URL(address);
	const byHand = `Give the address of a page about it instead, or write the source by hand: \`npm run new -- source KEY\`.`;
	if (fetched.kind === 'failure' || fetched.status < 200 || fetched.status > 299) {
		const isUnknown = fetched.kind === 'answer' && [404, 410].includes(fetched.status);
		const { verdict, message } = judge(fetched);
		if (isUnknown) {
			throw new CiteRefusal(
				`${host} does not know the ${name} \`${number}\`.`,
				`Check that the number is right. ${byHand}`,
				{ verdict },
			);
		}
		throw new CiteRefusal(
			`${host} could not be asked about the ${name} \`${number}\`: ${message}`,
			`Try again later. ${byHand}`,
			{ verdict },
		);
	}
	const found = readCsl(parsed(fetched.body?.text), host);
	if (!found)
		throw new CiteRefusal(
			`The answer of ${host} about the ${name} \`${number}\` cannot be read.`,
			byHand,
		);
	return { ...found, [cited.kind]: { value: number, from: 'as given' } };
}

function parsed(text = ''): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { askRegister, registerAddress } from '../../cite/ask-register.ts';
import { lookAtFile, lookAtPage, type LookedAt } from '../../cite/look-at-page.ts';
import { addressToWrite, cleanAddress } from '../../cite/page-key.ts';
import { CiteRefusal } from '../../cite/refusal.ts';
import { type Cited, whatIsCited } from '../../cite/what-is-cited.ts';
import { bodyOfBytes } from '../../http/body/body-of-bytes.ts';
import type { Body } from '../../http/outcome/fetched.ts';
import { makeFetcher } from '../../http/make-fetcher.ts';
import { seededRandom } from '../../http/wait/seeded-random.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import { fragmentOf, isRoute } from '../../text/addresses/link-address.ts';
import { fetchOptionsOf } from '../linkcheck/ask-links.ts';
import type { CiteOptions } from './cite-options.ts';
import { linkViewer } from '../linkcheck/link-viewer.ts';

/** What was found of a source. */
export interface Sighting {
	cited: Cited;
	metadata: Metadata;
	/** The address to write; empty if none is known. */
	address: { value: string; from: string };
	/** All its addresses, to look for among the registered sources. */
	addresses: string[];
	/** The page, if one was looked at. */
	looked?: LookedAt;
}

/**
 * Looks at what is to be cited: a page, a saved file or a register.
 *
 * @throws {CiteRefusal} If it cannot be cited, or does not have the quoted words.
 */
export async function lookAt(written: string | undefined, options: CiteOptions): Promise<Sighting> {
	const body = options.file === undefined ? undefined : await savedPage(options.file);
	const given = written ?? savedFrom(body);
	const cited = given === undefined ? undefined : whatIsCited(given);
	if (given === undefined && options.file !== undefined) {
		throw new CiteRefusal(
			`\`${options.file}\` does not say where it was saved from.`,
			`Give its address as well: \`npm run cite -- https://… --file ${options.file}\`.`,
		);
	}
	if (!cited) {
		throw new CiteRefusal(
			given === undefined
				? 'Nothing to cite.'
				: `\`${given}\` is not the address of a page, a DOI, or an ISBN with the right check digit.`,
			'Write `npm run cite -- https://…`, `npm run cite -- 10.…/…` or `npm run cite -- 978…`.',
		);
	}
	const end = new AbortController();
	const random = options.seed === undefined ? Math.random : seededRandom(options.seed);
	const asking = { ...fetchOptionsOf(options), random };
	const fetcher = makeFetcher(asking);
	// Registers are made for programs, so `robots.txt` does not apply.
	const registers = makeFetcher({ ...asking, respectRobots: false });
	const viewer = await linkViewer(options, fetcher, end.signal);
	try {
		return await lookWith(cited, body, options, { fetcher, registers, viewer, random });
	} finally {
		await Promise.all([viewer, fetcher, registers].map((each) => each.close()));
	}
}

interface Tools {
	fetcher: ReturnType<typeof makeFetcher>;
	registers: ReturnType<typeof makeFetcher>;
	viewer: Awaited<ReturnType<typeof linkViewer>>;
	random: () => number;
}

async function lookWith(
	cited: Cited,
	body: Body | undefined,
	options: CiteOptions,
	tools: Tools,
): Promise<Sighting> {
	const { quote, locator } = options;
	const wanted =
		quote === undefined ? undefined : { quote, ...(locator !== undefined && { locator }) };
	if (cited.kind === 'page') {
		const requested = cleanAddress(cited.address);
		const looked = await (body
			? lookAtFile(requested, body, wanted)
			: lookAtPage(requested, wanted, tools));
		const { metadata, asked, final } = looked;
		// An application names the same addresses on each of its pages.
		const own = isRoute(fragmentOf(final) ?? '') ? [] : metadata.addresses;
		const address = addressToWrite(final, own);
		const addresses = [cited.address, asked, final, address.value, ...own];
		return { cited, metadata, address, addresses, looked };
	}
	const endpoints = { doi: options.doiEndpoint, isbn: options.isbnEndpoint };
	const metadata = await askRegister(cited, endpoints, tools.registers);
	const [own = ''] = metadata.addresses;
	const address =
		cited.kind === 'doi'
			? { value: `https://doi.org/${cited.doi}`, from: 'the DOI' }
			: { value: own, from: 'the register' };
	const sighting: Sighting = { cited, metadata, address, addresses: [address.value, own] };
	if (!wanted && !body) return sighting;
	if (body) return { ...sighting, looked: await lookAtFile(address.value || own, body, wanted) };
	if (cited.kind === 'isbn') {
		throw new CiteRefusal(
			'A book has no web page where the words could be looked up.',
			'Give a file that has them, `--file PAGES.pdf`, or cite the book without `--quote` and add the words by hand.',
		);
	}
	const page = registerAddress(options.doiEndpoint, cited.doi);
	return { ...sighting, looked: await lookAtPage(page, wanted, tools) };
}

const mediaTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.htm': 'text/html',
	'.xhtml': 'application/xhtml+xml',
	'.txt': 'text/plain',
};

const unreadable: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder',
};

async function savedPage(path: string): Promise<Body> {
	const bytes = await readFile(path).catch((error: unknown) => {
		const { code = '' } = error as NodeJS.ErrnoException;
		const why = unreadable[code] ?? (error as Error).message;
		throw new CiteRefusal(`\`${path}\` cannot be read: ${why}.`, 'Give the path of a saved page.');
	});
	const body = bodyOfBytes(bytes, mediaTypes[extname(path).toLowerCase()]);
	if (body.mediaType !== 'application/pdf' && body.text === undefined) {
		throw new CiteRefusal(
			`\`${path}\` is not a web page, a PDF or plain text.`,
			'Save the page in your browser as “web page, HTML only”, or print it to a PDF.',
		);
	}
	return body;
}

/** The address that browsers write into a page when they save it. */
function savedFrom(body: Body | undefined): string | undefined {
	return /<!-- saved from url=\(\d{1,6}\)(https?:\S{1,2000}) -->/.exec(
		body?.text?.slice(0, 4000) ?? '',
	)?.[1];
}

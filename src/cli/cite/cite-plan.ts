import type { CitePlan } from '../../cite/cite-change.ts';
import { citeWarnings, ofOtherHome } from '../../cite/cite-warnings.ts';
import { findPublisher, type FoundPublisher, publisherNamed } from '../../cite/find-publisher.ts';
import { slugOf } from '../../cite/slug.ts';
import { sourceAt, sourceOfWork } from '../../cite/same-source.ts';
import {
	type CitedField,
	asPaths,
	fieldsGiven,
	leftOut,
	sourceFields,
	textIn,
} from '../../cite/source-fields.ts';
import { sourceKey } from '../../cite/source-key.ts';
import { type Content, entriesOf } from '../../content/content.ts';
import { findClaim, claimNamed } from '../../desk/new/add-evidence.ts';
import type { Desk } from '../../desk/desk.ts';
import { requireFreeKey } from '../../desk/keys/free-key.ts';
import { recordFrom } from '../../desk/new/given-fields.ts';
import { ChangeError } from '../../edit/change.ts';
import { keyPattern } from '../../model/records/key.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import type { Sighting } from './cite-look.ts';
import type { CiteOptions } from './cite-options.ts';

/** What was found so far. What is missing is asked for or reported. */
export interface Draft {
	/** The source that is registered already. */
	existing?: { key: string; file: string; language: string };
	fields: CitedField[];
	publisher?: FoundPublisher | undefined;
	/** Warnings for the editor before the source is written, one sentence each. */
	warnings: string[];
	/** Fields that nothing was found for. */
	leftOut: string[];
}

/**
 * Refuses a command that cannot succeed, before anybody is asked.
 *
 * @throws {ChangeError}
 */
export function refuseUnfit(
	content: Content,
	options: CiteOptions,
	given: Record<string, string>,
): void {
	if (options.quote?.trim() === '') {
		throw new ChangeError('`--quote` has no words: write `--quote="…"`.');
	}
	if (options.for !== undefined) {
		findClaim(content, claimNamed(options.for));
		if (options.quote === undefined && options.withoutQuote === undefined) {
			throw new ChangeError(
				'Evidence needs a quote: `--quote="…"`, or `--without-quote="why none can be given"`.',
			);
		}
	}
	refuseIdle(options);
	// Throws for fields that do not exist.
	recordFrom('source', asPaths(fieldsGiven(given)));
	if (given.publisher !== undefined && given.publisher !== '') {
		refuseMisspelt(content, given.publisher);
	}
}

/** Refuses a publisher that is not a key, or almost one of a record. @throws {ChangeError} */
function refuseMisspelt(content: Content, publisher: string): void {
	const keys = entriesOf(content, 'publisher').map(({ key }) => key);
	if (keys.includes(publisher)) return;
	if (!keyPattern.test(publisher)) {
		const key = publisherNamed(content, publisher) ?? slugOf(publisher);
		const write = keys.includes(key)
			? `Write \`--publisher=${key}\`.`
			: `Write it first: \`${newPublisher(key || 'KEY', publisher)}\`, then \`--publisher=${key || 'KEY'}\`.`;
		throw new ChangeError(`\`${publisher}\` is not the key of a publisher. ${write}`);
	}
	const near = nearest(publisher, keys);
	if (near === undefined) return;
	throw new ChangeError(`There is no publisher \`${publisher}\`. Did you mean \`${near}\`?`);
}

/** The command that writes a publisher. */
function newPublisher(key: string, name: string): string {
	return `npm run new -- publisher ${key} --name="${name.replaceAll(/["$`\\]/g, '\\$&')}" --ownership=unknown`;
}

/** Refuses options about evidence without the claim that it is for. @throws {ChangeError} */
function refuseIdle(options: CiteOptions): void {
	if (options.for !== undefined) return;
	const { relation, withoutQuote, translation, via, note } = options;
	const idle = Object.entries({ relation, 'without-quote': withoutQuote, translation, via, note });
	const [name] = idle.find(([, value]) => value !== undefined) ?? [];
	if (name === undefined) return;
	throw new ChangeError(
		`\`--${name}\` is for evidence only: name the claim of that evidence with \`--for\`.`,
	);
}

/**
 * Combines what was found with what was given by hand.
 *
 * @throws {ChangeError} If the given publisher has no record, and is not the one that the page names.
 */
export function draftOf(
	{ content }: Desk,
	sighting: Sighting,
	given: Record<string, string>,
): Draft {
	const { metadata, addresses, looked } = sighting;
	const address =
		given.url === undefined ? sighting.address : { value: given.url, from: 'as given' };
	const known = [...addresses, address.value].filter(
		(one) => one !== '' && !isFrontOnly(one, address.value),
	);
	const existing =
		sourceAt(content, known) ??
		sourceOfWork(content, {
			doi: given.doi ?? metadata.doi?.value,
			isbn: given.isbn ?? metadata.isbn?.value,
		});
	const publisher = publisherOf(content, address.value, metadata.publisher?.value, given.publisher);
	const fields = sourceFields({
		...{ metadata, address, given },
		publisher: publisher && {
			key: publisher.key,
			from: publisherFrom(publisher, metadata.publisher?.from),
		},
	});
	const warnings = [
		...(looked?.warning === undefined ? [] : [looked.warning]),
		...(existing ? [] : citeWarnings(content, fields, publisher)),
		...(looked?.judgement.verdict === 'note' ? [looked.judgement.message] : []),
		...ofOtherHome(looked?.metadata.addresses[0], address.value),
	];
	const entry = existing?.data && {
		key: existing.key,
		file: existing.file,
		language: existing.data.language,
	};
	return {
		fields,
		publisher,
		warnings,
		leftOut: existing ? [] : leftOut(fields),
		...(entry && { existing: entry }),
	};
}

/**
 * Whether an address is a front page although the source is a page below it. Careless sites give
 * their front page as the address of every page.
 */
function isFrontOnly(address: string, of: string): boolean {
	const path = (written: string) => URL.parse(written)?.pathname ?? '/';
	return path(address) === '/' && path(of) !== '/';
}

function publisherOf(
	content: Content,
	address: string,
	name: string | undefined,
	given: string | undefined,
): FoundPublisher | undefined {
	const host = URL.parse(address)?.hostname.replace(/^www\./, '');
	const found = findPublisher(content, { address, name: name ?? host });
	if (given === undefined || given === '') return found;
	if (entriesOf(content, 'publisher').some(({ key }) => key === given)) {
		return { key: given, from: 'as given' };
	}
	// The page may name the new publisher that was meant.
	if (found?.key === given) return found;
	const own =
		found?.name === undefined
			? ''
			: ` The page names “${found.name}”: to write it as \`${found.key}\`, leave out \`--publisher\`.`;
	throw new ChangeError(
		`There is no publisher \`${given}\`. Write it first: \`${newPublisher(given, '…')}\`.${own}`,
	);
}

function publisherFrom({ from, name }: FoundPublisher, saidIn = 'the host'): string {
	return name === undefined ? from : `${saidIn}: “${name}”`;
}

/** The key of the new source. @throws {ChangeError} If the given key is not valid, or is taken. */
export function keyOf({ content }: Desk, draft: Draft, { key }: CiteOptions): string {
	if (draft.existing) return draft.existing.key;
	if (key !== undefined) {
		requireFreeKey(content, { kind: 'source', key });
		return key;
	}
	const textOf = (name: string) => textIn(draft.fields, name);
	return sourceKey(content, {
		publisher: draft.publisher?.key ?? 'source',
		title: textOf('title'),
		published: textOf('published'),
		address: textOf('url') ?? '',
	});
}

/** The evidence to add; `undefined` if no claim was named. */
export function evidenceOf(options: CiteOptions, { looked }: Sighting): CitePlan['evidence'] {
	const { relation, withoutQuote, translation, via, note } = options;
	if (options.for === undefined) return undefined;
	const quote = looked?.quote?.quote;
	const locator = looked?.quote?.locator ?? options.locator;
	const given = { relation, quote, withoutQuote, translation, locator, via, note };
	const fields = Object.entries(given).filter(
		(pair): pair is [string, string] => pair[1] !== undefined,
	);
	return { claim: options.for, fields: Object.fromEntries(fields) };
}

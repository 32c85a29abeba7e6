import type { Content } from '../content/content.ts';
import { isFront } from '../linkcheck/judge/addresses.ts';
import { type FoundPublisher, publisherNamed } from './find-publisher.ts';
import { twinsOf } from './same-source.ts';
import { type CitedField, textIn } from './source-fields.ts';

/** What an editor should know before a source is written, as a list of sentences. */
export function citeWarnings(
	content: Content,
	fields: readonly CitedField[],
	publisher: FoundPublisher | undefined,
): string[] {
	const isNew = publisher?.name !== undefined;
	return [
		...ofFields(fields),
		...(isNew
			? [
					`The publisher \`${publisher.key}\` is new and has \`ownership: unknown\`. Look up who owns it.`,
				]
			: []),
		...ofTwins(content, fields, publisher?.key),
		...ofAgencies(content, fields, publisher?.key),
	];
}

function ofFields(fields: readonly CitedField[]): string[] {
	return fields.flatMap(({ field, doubt }) =>
		doubt === undefined ? [] : [`\`${field}\`: ${doubt}.`],
	);
}

function ofTwins(
	content: Content,
	fields: readonly CitedField[],
	publisher: string | undefined,
): string[] {
	const [title, published] = ['title', 'published'].map((name) => textIn(fields, name));
	return twinsOf(content, { title, published }).map(({ key, data }) =>
		data?.publisher === publisher
			? `\`${key}\` has the same title, day and publisher. Is it the same source?`
			: `\`${key}\` has the same title and day but another publisher. If this is a wire story, name the agency with \`--publisher\` and the owner of this page with \`--carriedBy\`.`,
	);
}

/** Warns if the author is another publisher, such as an agency, whose words this page carries. */
function ofAgencies(
	content: Content,
	fields: readonly CitedField[],
	publisher: string | undefined,
): string[] {
	const authors = fields.find(({ field }) => field === 'authors')?.value ?? [];
	return [authors].flat().flatMap((author) => {
		const agency = publisherNamed(content, author);
		if (agency === undefined || agency === publisher) return [];
		return [
			`It is signed by \`${agency}\`. If the words are theirs, cite it with \`--publisher=${agency} --carriedBy=${publisher ?? '…'}\`.`,
		];
	});
}

/** Warns if a page says that its own address is on another site. */
export function ofOtherHome(own: string | undefined, address: string): string[] {
	const [there, here] = [own ?? '', address].map((one) => URL.parse(one));
	if (!there || !here || bare(there) === bare(here)) return [];
	// A site that is set up wrongly gives the address of its front page, or of the computer it was made on.
	if (!there.hostname.includes('.') || (isFront(there) && !isFront(here))) return [];
	return [
		`The page says that it is a copy of ${there.href}. Cite that page instead, if it has the words.`,
	];
}

function bare({ hostname }: URL): string {
	return hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

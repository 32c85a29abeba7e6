import { guessedText } from '../http/body/body-of-bytes.ts';
import { isWronglyUtf16 } from '../http/body/charset.ts';
import type { Body } from '../http/outcome/fetched.ts';
import { isGarbled } from '../linkcheck/judge/garbled.ts';
import type { Found, Metadata } from '../metadata/metadata.ts';
import { readMetadata } from '../metadata/read-metadata.ts';

/** The metadata of a web page, and what to know about it if not all of it could be read. */
export function readWebPage(
	{ text = '', bytes, charset = '' }: Body,
	about: Parameters<typeof readMetadata>[1],
): { metadata: Metadata; warning?: string } {
	const isMisread = isGarbled(text) || isWronglyUtf16(bytes, charset);
	const guess = isMisread ? guessedText(bytes) : undefined;
	if (guess && guess.charset !== charset) {
		const warning = `The page says that it is in ${charset}, but it is in ${guess.charset}, so browsers show it with wrong letters, and the link check cannot find quotes in it. Compare the title and the authors, and cite another page if there is one.`;
		return { metadata: readMetadata(guess.text, about), warning };
	}
	const metadata = readMetadata(text, about);
	const lost = Object.entries(metadata)
		.filter(([, found]) => !Array.isArray(found) && isUnreadable(found as Found<unknown>))
		.map(([field]) => field);
	if (lost.length === 0) return { metadata };
	const named = lost.map((field) => `\`${field}\``).join(', ');
	return {
		metadata: Object.fromEntries(
			Object.entries(metadata).filter(([field]) => !lost.includes(field)),
		) as unknown as Metadata,
		warning: `The page is not in ${charset} as it says, so ${named} could not be read. Look at the page, and give what is missing: \`--title="…"\`.`,
	};
}

/** Whether a value has a character that stands for bytes that could not be read. */
function isUnreadable({ value }: Found<unknown>): boolean {
	return JSON.stringify(value).includes('\ufffd');
}

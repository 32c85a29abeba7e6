/** A word of a name in a byline. */
const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** Work on a page that is none of its words, up to the end of what is said of it: `Photos by Ann Lee`. */
const otherWork =
	/(?:^|\s{0,3}(?:[,;|•·–—-]\s{0,3}|\b(?:and|with)\s|\s))(?:(?:additional|some) )?(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|illustrated|graphics?|maps?|video|editing|edited|translat(?:ed|ions?)|produced|fact-checked) by\b[^;|]*/giu;
/** Where the author was, and for whom: `Jane Doe in Kabul`, `Jane Doe via AP`, `Jane Doe (Reuters)`. */
const whereabouts = new RegExp(
	String.raw`^(${word}(?: ${word}){1,3})\s(?:(?:reporting )?(?:in|from|via)\s.+|\([^()]{1,30}\))$`,
	'u',
);
/** What somebody is, behind their name. */
const role =
	/\b(?:correspondent|editor|reporter|writer|journalist|columnist|contributor|analyst|fellow|professor|lecturer|scholar|director|researcher|chief|photographer|producer|expert|adviser|advisor)\b/i;

/** A byline without those who did other work than writing, and with one sign between authors. */
export function withoutOtherWork(byline: string): string {
	const authors = byline.replaceAll(otherWork, '').trim().split(' with ');
	const areNames = authors.every((one) => /^\p{Lu}\S* \p{Lu}/u.test(one));
	return authors.join(areNames ? '; ' : ' with ');
}

/** A name without where its bearer was, or for whom: no name has such words. */
export function withoutWhereabouts(name: string): string {
	return whereabouts.exec(name)?.[1] ?? name;
}

/** Whether words behind a name say what its bearer is. */
export function isRole(words: string): boolean {
	return role.test(words);
}

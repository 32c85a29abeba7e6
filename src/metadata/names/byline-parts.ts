/** A word of a name in a byline. */
const word = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** Credits for work other than writing, up to their end: `Photos by Ann Lee`. */
const otherWork =
	/(?:^|\s{0,3}(?:[,;|•·–—-]\s{0,3}|\b(?:and|with)\s|\s))(?:(?:additional|some) )?(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|illustrated|graphics?|maps?|video|editing|edited|translat(?:ed|ions?)|produced|fact-checked) by\b[^;|]*/giu;
/** Where the author was, and for whom: `Jane Doe in Kabul`, `Jane Doe via AP`, `Jane Doe (Reuters)`. */
const whereabouts = new RegExp(
	String.raw`^(${word}(?: ${word}){1,3})\s(?:(?:reporting )?(?:in|from|via)\s.+|\([^()]{1,30}\))$`,
	'u',
);
/** Words after a name that say what the person is. */
const role =
	/\b(?:correspondent|editor|reporter|writer|journalist|columnist|contributor|analyst|fellow|professor|lecturer|scholar|director|researcher|chief|photographer|producer|expert|adviser|advisor)\b/i;

/** A byline without credits for other work, and with one separator between authors. */
export function withoutOtherWork(byline: string): string {
	const authors = byline.replaceAll(otherWork, '').trim().split(' with ');
	const areNames = authors.every((one) => /^\p{Lu}\S* \p{Lu}/u.test(one));
	return authors.join(areNames ? '; ' : ' with ');
}

/** A name without words about where the author was, or for whom. */
export function withoutWhereabouts(name: string): string {
	return whereabouts.exec(name)?.[1] ?? name;
}

/** Whether words after a name say what the person is. */
export function isRole(words: string): boolean {
	return role.test(words);
}

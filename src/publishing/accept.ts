/**
 * Which form an `Accept` header asks for (RFC 9110, section 12.5.1), as patterns, because a host's
 * map can hold nothing else.
 */
export interface AcceptRule {
	/** Regular expression, matched without regard to case. */
	pattern: string;
	form: 'markdown' | 'page';
}

/**
 * Parameters before the weight. The lookahead includes the spaces, because a weight after a space
 * would pass otherwise.
 */
const parameters = String.raw`(?:\s*;(?!\s*q=)[^,;]+)*`;
const markdown = String.raw`(?:^|,)\s*text/markdown${parameters}`;
const weight = String.raw`\s*;\s*q=`;
const end = String.raw`\s*(?:[,;]|$)`;

/**
 * Rules that decide between Markdown and the page. The first rule that matches decides; if none
 * does, the page is sent. Markdown goes to programs that name it and do not prefer a page. Weights
 * are compared by their first digit. Browsers never name Markdown.
 */
export const acceptRules: readonly AcceptRule[] = [
	{ pattern: `${markdown}${weight}${String.raw`0(?:\.0*)?`}${end}`, form: 'page' },
	{ pattern: `${markdown}${String.raw`\s*(?:,|$)`}`, form: 'markdown' },
	{ pattern: `${markdown}${weight}1`, form: 'markdown' },
	...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((digit): AcceptRule => {
		const more = digit === 9 ? '1' : String.raw`(?:1|0\.[${String(digit + 1)}-9])`;
		const page = String.raw`(?:^|,)\s*(?:text/html|text/\*|\*/\*)${parameters}\s*(?:,|$|;\s*q=${more})`;
		return {
			pattern: `^(?!.*${page}).*${markdown}${weight}${String.raw`0\.`}${String(digit)}`,
			form: 'markdown',
		};
	}),
];

/** The form to send for an `Accept` header. */
export function formFor(accept: string): AcceptRule['form'] {
	return acceptRules.find(({ pattern }) => new RegExp(pattern, 'i').test(accept))?.form ?? 'page';
}

/** What `Accept` says (RFC 9110, section 12.5.1), by patterns: all that a host's map can hold. */
export interface AcceptRule {
	/** Regular expression, in which the case of letters does not matter. */
	pattern: string;
	form: 'markdown' | 'page';
}

/** Parameters before the weight. What is looked ahead for has the spaces in it, or a weight after one would pass. */
const parameters = String.raw`(?:\s*;(?!\s*q=)[^,;]+)*`;
const markdown = String.raw`(?:^|,)\s*text/markdown${parameters}`;
const weight = String.raw`\s*;\s*q=`;
const end = String.raw`\s*(?:[,;]|$)`;

/**
 * Whether Markdown is given, the first rule that fits deciding, and the page where none does: to who
 * names it, and does not rather have a page. Weights are told apart by their first digit. Browsers
 * never name it.
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

/** What is given for an `Accept`. */
export function formFor(accept: string): AcceptRule['form'] {
	return acceptRules.find(({ pattern }) => new RegExp(pattern, 'i').test(accept))?.form ?? 'page';
}

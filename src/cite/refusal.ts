import type { Verdict } from '../link-state/verdicts.ts';
import { type Judgement } from '../linkcheck/judgement.ts';

/** A source cannot be cited, and nothing is written. */
export class CiteRefusal extends Error {
	override name = 'CiteRefusal';
	/** The verdict of the link check, if it is about a page. */
	readonly verdict: Verdict | undefined;
	/** What to do, in a sentence or two. */
	readonly hint: string;
	/** The passage nearest to a missing quote, with the differences marked. */
	readonly nearest: string | undefined;

	constructor(
		message: string,
		hint: string,
		{ verdict, nearest }: { verdict?: Verdict; nearest?: string | undefined } = {},
	) {
		super(message);
		this.hint = hint;
		this.verdict = verdict;
		this.nearest = nearest;
	}
}

const save = (address: string) =>
	`Open it in your browser, save it there (as a web page, HTML only, or as PDF), and give the file: \`npm run cite -- ${address} --file SAVED.html\`.`;

/**
 * What to do for verdicts with which the page cannot be read. Verdicts that are not listed do not
 * prevent citing it.
 */
const advice: Partial<Record<Verdict, (address: string) => string>> = {
	dead: () => 'Check that the address is right. If the page is gone, cite an archived copy of it.',
	soft404: () =>
		'Check that the address is right. If the page is gone, cite an archived copy of it.',
	blocked: save,
	login: save,
	legal: save,
	transient: (address) => `Try again later. ${save(address)}`,
	timeout: (address) => `Try again later, or with \`--timeout 60s\`. ${save(address)}`,
	tls: save,
	unchecked: save,
	unsafe: () =>
		'Cite a public address. To reach your own host, use `--allow-address`, such as `--allow-address 127.0.0.1:8080`.',
	unreadable: save,
	toobig: (address) => `Raise the limit, for example with \`--max-body 40MiB\`. ${save(address)}`,
};

/** Why a page cannot be cited; `undefined` if it can. */
export function refusalOf(
	{ verdict, message, quotes, nearest }: Judgement,
	address: string,
	isPdf: boolean,
): CiteRefusal | undefined {
	if (verdict === 'unreadable' && isPdf) {
		const hint =
			'Cite a version that has text, or make one with text recognition (OCR) and give that file with `--file`.';
		return new CiteRefusal(message, hint, { verdict });
	}
	const help = advice[verdict];
	if (help) return new CiteRefusal(message, help(address), { verdict });
	const trouble = quotes?.find((quote) => quote.verdict === 'drift' || quote.verdict === 'anchor');
	if (trouble?.verdict === 'drift') {
		const hint =
			'Copy the words from the page itself, and write `[...]` for words that you leave out.';
		return new CiteRefusal(trouble.message, hint, {
			verdict: 'drift',
			nearest: trouble.nearest ?? nearest,
		});
	}
	return trouble && new CiteRefusal(trouble.message, trouble.hint, { verdict: 'anchor' });
}

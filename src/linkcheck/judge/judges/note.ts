import type { Fetched } from '../../../http/outcome/fetched.ts';
import type { Judgement } from '../../judgement.ts';
import { isOtherPage } from '../addresses.ts';
import { findQuotes } from '../quote-findings.ts';
import { judgeQuotes } from '../quote-judgements.ts';
import { mainText, read } from '../reading.ts';
import { similarity } from '../sibling.ts';
import type { Judge, Subject } from '../subject.ts';
import { whyUnfit } from '../unfit-address.ts';

/** Permanent redirects (RFC 9110, sections 15.4.2 and 15.4.9). */
const permanent = new Set([301, 308]);

/** Pages that are there, but with something that an editor should know. */
export const judgeNote: Judge = (subject) =>
	erring(subject) ?? moved(subject) ?? secure(subject) ?? quoted(subject);

/** The page came with every quote, but with the status of an error. */
function erring({ answer, proven }: Subject): Judgement | undefined {
	if (!answer || !proven || answer.status < 400) return undefined;
	return {
		verdict: 'note',
		message: `The server sends the page with an error status (${answer.status}), but a reader finds the words there.`,
		hint: 'Add an archived copy as `archive` in case the page goes, and tell the site if you can.',
	};
}

/** Every redirect was a permanent one. */
function moved({ fetched, cited, answer, proven }: Subject): Judgement | undefined {
	if (!answer || fetched.kind === 'failure') return undefined;
	const steps = fetched.chain.slice(0, -1);
	// Only HTTP redirects count: a move by script is not a promise that it is permanent.
	const target = new URL(fetched.finalUrl);
	target.hash = fetched.fragment ?? cited.hash;
	const everyStep = steps.length > 0 && steps.every(({ status }) => permanent.has(status));
	if (!everyStep || target.href === cited.href) return undefined;
	const isOther = isOtherPage(cited, target);
	const where = isOther ? 'moved permanently to' : 'a slightly different address:';
	const message = `The page has ${where} \`${target.href}\``;
	const unfit = whyUnfit(cited, target);
	if (unfit !== undefined) {
		return {
			verdict: 'note',
			message: `${message}, but ${unfit}.`,
			hint: 'Keep the address, or find one that stays the same for every reader.',
		};
	}
	// Without a quote, nothing proves that it is the same page.
	if (isOther && !proven) {
		return {
			verdict: 'note',
			message: `${message}.`,
			hint: 'Look whether it is the same page, and write the new address. `--fix` does not, because no quote proves it.',
		};
	}
	return {
		verdict: 'note',
		message: `${message}.`,
		hint: 'Write the new address; `--fix` does it for you.',
		movedTo: target.href,
	};
}

/** `http:` is cited, and `https:` gives the same page. */
function secure(subject: Subject): Judgement | undefined {
	const { cited, context, answer } = subject;
	const other = context.secure;
	if (cited.protocol !== 'http:' || answer?.final.protocol !== 'http:') return undefined;
	if (other?.kind !== 'answer' || other.status !== 200) return undefined;
	if (!other.finalUrl.startsWith('https:') || !isSameAtHttps(subject, other)) return undefined;
	const target = new URL(cited);
	target.protocol = 'https:';
	return {
		verdict: 'note',
		message: 'The same page also answers at `https:`.',
		hint: `Write \`${target.href}\`; \`--fix\` does it for you.`,
		movedTo: target.href,
	};
}

/** Whether the answer at `https:` is the same page, with every quote. */
function isSameAtHttps({ answer, context, reading }: Subject, other: Fetched): boolean {
	const bytes = other.kind === 'answer' ? other.body?.bytes : undefined;
	if (answer?.body && bytes && Buffer.compare(answer.body.bytes, bytes) === 0) return true;
	const secured = read(other, undefined);
	const [mine, its] = [mainText(reading), mainText(secured)];
	if (mine === undefined || its === undefined || similarity(mine, its) < 0.6) return false;
	// The pages may be alike in all but the number that is quoted.
	const quotes = findQuotes(secured, context.wanted ?? []);
	return quotes?.every(({ match }) => match.outcome === 'stands') ?? false;
}

/** A quote stands, but with differences. */
function quoted({ reading, findings = [] }: Subject): Judgement | undefined {
	const noted = judgeQuotes(findings, reading).find(({ verdict }) => verdict === 'note');
	return noted && { verdict: 'note', message: noted.message, hint: noted.hint };
}

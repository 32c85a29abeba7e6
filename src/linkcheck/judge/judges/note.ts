import type { Judgement } from '../../judgement.ts';
import { isOtherPage } from '../addresses.ts';
import { judgeQuotes } from '../quote-judgements.ts';
import { mainText, read } from '../reading.ts';
import { similarity } from '../sibling.ts';
import type { Judge, Subject } from '../subject.ts';

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
function moved({ fetched, cited, answer }: Subject): Judgement | undefined {
	if (!answer || fetched.kind === 'failure') return undefined;
	const steps = fetched.chain.slice(0, -1);
	// Only HTTP redirects count: a move by script is not a promise that it is permanent.
	const target = new URL(fetched.finalUrl);
	target.hash = fetched.fragment ?? cited.hash;
	const everyStep = steps.length > 0 && steps.every(({ status }) => permanent.has(status));
	if (!everyStep || target.href === cited.href) return undefined;
	const where = isOtherPage(cited, target)
		? 'moved permanently to'
		: 'a slightly different address:';
	return {
		verdict: 'note',
		message: `The page has ${where} \`${target.href}\`.`,
		hint: 'Write the new address; `--fix` does it for you.',
		movedTo: target.href,
	};
}

/** `http:` is cited, and `https:` gives the same page. */
function secure({ cited, context, answer, reading }: Subject): Judgement | undefined {
	const other = context.secure;
	if (cited.protocol !== 'http:' || answer?.final.protocol !== 'http:') return undefined;
	if (other?.kind !== 'answer' || other.status !== 200) return undefined;
	if (!other.finalUrl.startsWith('https:')) return undefined;
	const [mine, its] = [mainText(reading), mainText(read(other, undefined))];
	if (mine !== undefined && (its === undefined || similarity(mine, its) < 0.6)) return undefined;
	const target = new URL(cited);
	target.protocol = 'https:';
	return {
		verdict: 'note',
		message: 'The same page also answers at `https:`.',
		hint: `Write \`${target.href}\`; \`--fix\` does it for you.`,
		movedTo: target.href,
	};
}

/** A quote stands, but with differences. */
function quoted({ reading, findings = [] }: Subject): Judgement | undefined {
	const noted = judgeQuotes(findings, reading).find(({ verdict }) => verdict === 'note');
	return noted && { verdict: 'note', message: noted.message, hint: noted.hint };
}

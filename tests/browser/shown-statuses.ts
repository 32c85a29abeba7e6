import type { Page } from 'playwright-core';
import type { ArticleNode, ClaimNode } from '../../src/model/graph/nodes.ts';
import { type StatusCount, tallyOf } from '../../src/model/graph/tally.ts';
import { claimId, partId } from '../../src/routes/anchors.ts';
import { articlePath } from '../../src/routes/links.ts';
import { claimKindWords, statusWords } from '../../src/words/words.ts';

const statusOf = ({ status, origins }: ClaimNode) => {
	const oneOrigin = status === 'disputed' && origins.length === 1 ? ', one origin' : '';
	return `${statusWords[status].sign} ${statusWords[status].word}${oneOrigin}`;
};
const wordOf = (claim: Pick<ClaimNode, 'status'>) => statusWords[claim.status].word;
const countsOf = (claims: readonly ClaimNode[]) =>
	tallyOf(claims)
		.map(({ status, number }) => `${String(number)} ${statusWords[status].word.toLowerCase()}`)
		.join(', ');

/** Every status that a page shows, in words and signs. */
export async function statusesOn(page: Page) {
	return page.evaluate(() => {
		const textOf = (element: Element | null | undefined) =>
			(element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
		const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
		return {
			address: location.href,
			marks: all('a.mark').map((mark) => ({
				claim: (mark as HTMLAnchorElement).hash.slice(1),
				sign: mark.querySelector('sup')!.dataset.sign,
				spoken: textOf(mark.querySelector('sup + .hidden')),
				isDoubtful: mark.querySelector('sup')?.className === 'doubt',
			})),
			entries: all('li:has(> a[id^="claim-"])').map((entry) => ({
				claim: entry.querySelector('a')!.id,
				status: textOf(entry.querySelector('.status')).replace(/ \(with all sources.*/, ''),
				origin: textOf(entry.querySelector('.origins')),
			})),
			parts: all('details.evidence').map((details) => ({
				part: details.closest('.part')!.querySelector('h2 > a')!.id,
				counts: textOf(details.querySelector('.counts')),
			})),
			steps: all('.argument li:not(.outcome)').map((step) => ({
				part: step.querySelector<HTMLAnchorElement>('.step a')!.hash.slice(1),
				counts: textOf(step.querySelector('.counts')).replace(/^\D+/, ''),
				signs: textOf(step.querySelector('.marks-row')).replaceAll(' ', ''),
			})),
			points: all('[data-point]').map((point) => ({
				name: point.dataset.point!,
				status: textOf(point.querySelector('a')),
				claim: point.querySelector('a')!.hash.slice(1),
				kind: textOf(point.querySelector('.kind')),
			})),
			disputes: all('.margin .against:not([hidden])')
				.map((note) => textOf(note).replace(/^.*Disputed by /, ''))
				.sort(),
			totals: all('.tally li, [data-mix="status"] dd').map(textOf),
			listed: all('.brief-claims li').map((item) => ({
				claim: item.querySelector('a')!.hash.slice(1),
				status: textOf(item.querySelector('.status')).replace(/ \(with all sources.*/, ''),
			})),
		};
	});
}

/** The statuses that a page of an article should show. */
export function expectedOf(article: ArticleNode, shown: Awaited<ReturnType<typeof statusesOn>>) {
	const claim = (id: string) => article.claims.find(({ key }) => claimId(key) === id)!;
	const ofPart = (test: (key: string) => boolean) =>
		article.parts.find(({ key }) => test(key))!.claims;
	const at = new URL(shown.address).pathname;
	const isArticle = at === articlePath(article.key);
	const isLedger = at === articlePath(article.key, 'evidence');
	const tally = tallyOf(article.claims);
	const nameFirst = ({ status, number }: StatusCount) =>
		`${statusWords[status].word.toLowerCase()} ${String(number)}`;
	const inLedger = ({ status, number }: StatusCount) =>
		`${statusWords[status].sign} ${statusWords[status].word}: ${String(number)}`;
	const disputes = article.claims
		.filter(({ status, notedAt }) => status === 'disputed' && notedAt !== undefined)
		.map(({ evidence }) => {
			const against = evidence.filter(({ relation }) => relation === 'disputes');
			return [...new Set(against.map(({ origin }) => origin.name))].join(' and ');
		})
		.sort();
	return {
		...shown,
		marks: shown.marks.map(({ claim: id }) => {
			const { status } = claim(id);
			return {
				claim: id,
				sign: statusWords[status].sign,
				spoken: `: ${statusWords[status].word.toLowerCase()}`,
				isDoubtful: status === 'disputed' || status === 'unsupported',
			};
		}),
		entries: shown.entries.map(({ claim: id }) => {
			const { origins } = claim(id);
			const origin = origins.length === 1 ? `(${origins[0]!})` : '';
			return { claim: id, status: statusOf(claim(id)), origin };
		}),
		listed: shown.listed.map(({ claim: id }) => ({ claim: id, status: statusOf(claim(id)) })),
		parts: shown.parts.map(({ part }) => ({
			part,
			counts: countsOf(ofPart((key) => partId(key) === part)),
		})),
		steps: shown.steps.map(({ part }) => {
			const claims = ofPart((key) => partId(key) === part);
			return {
				part,
				counts: countsOf(claims),
				signs: tallyOf(claims)
					.map(({ status, number }) => statusWords[status].sign.repeat(number))
					.join(''),
			};
		}),
		points: shown.points.map(({ name }) => {
			const { status, claims } = article.points[name as keyof ArticleNode['points']];
			const weakest = claims.find((one) => one.status === status)!;
			const kind = weakest.kind === 'fact' ? '' : `, a ${claimKindWords[weakest.kind]}`;
			return { name, status: wordOf(weakest), claim: claimId(weakest.key), kind };
		}),
		disputes: isArticle ? disputes : [],
		totals: isArticle ? [tally.map(nameFirst).join(' · ')] : isLedger ? tally.map(inLedger) : [],
	};
}

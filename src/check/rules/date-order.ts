import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { isPublishedAfter } from '../shared-facts.ts';
import { hasCome, todaySaid } from '../dates/today.ts';

/**
 * Pairs of fields whose dates must be in this order, with the reason. An article may be reviewed
 * and corrected before its day of publication, so those dates are not here.
 */
const orders: readonly { kind: RecordKind; earlier: string; later: string; because: string }[] = [
	{ kind: 'source', earlier: 'published', later: 'accessed', because: 'it appeared' },
	{ kind: 'source', earlier: 'published', later: 'archive.captured', because: 'it appeared' },
	{
		kind: 'article',
		earlier: 'basedOn.published',
		later: 'published',
		because: 'its original was',
	},
];

export const dateOrder: Rule = {
	name: 'date-order',
	severity: 'error',
	about:
		'Dates are in the order in which things happen: a source was not opened or archived before it was published, a claim was not checked before its sources were published, and neither an article nor its corrections are older than the original.',
	why: 'If two dates are in the wrong order, one of them is a typing mistake. Readers judge sources and articles by these dates.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => [
		...orders.flatMap(({ kind, earlier, later, because }) =>
			entriesOf(input.content, kind).flatMap((entry) => {
				const first = dayOf(entry, earlier);
				// `future-date` reports a day that has not come yet.
				return first !== undefined && hasCome(input, first)
					? tooEarly(entry, later, first, because)
					: [];
			}),
		),
		...checksBeforeSources(input),
		...correctionsBeforeOriginal(input),
	],
};

/** Claims that were checked before one of their sources was published. */
function checksBeforeSources(input: CheckInput): Finding[] {
	const { content } = input;
	const claims = entriesOf(content, 'claim').flatMap((claim) => {
		const checked = dayOf(claim, 'checked');
		return checked !== undefined && claim.data
			? [{ claim, checked, sources: claim.data.evidence.map(({ source }) => source) }]
			: [];
	});
	// Nearly all sources are older than every check of an article, so they are asked for only once.
	const [first = ''] = claims.map(({ checked }) => checked).sort();
	const cited = new Set(claims.flatMap(({ sources }) => sources));
	const young = new Set([...cited].filter((source) => isPublishedAfter(content, source, first)));
	return claims.flatMap(({ claim, checked, sources }) => {
		const late = sources.find(
			(source) => young.has(source) && isPublishedAfter(content, source, checked),
		);
		// `future-date` reports a source that has not been published yet.
		return late === undefined || isPublishedAfter(content, late, todaySaid(input))
			? []
			: [
					{
						place: claim.at(['checked']),
						message: `\`checked\` is ${checked}, before its source \`${late}\` was published.`,
						hint: 'Correct the day of the check, or cite another source.',
					},
				];
	});
}

/** Corrections that are older than the original of their article. */
function correctionsBeforeOriginal(input: CheckInput): Finding[] {
	const { content } = input;
	const originals = new Map(
		entriesOf(content, 'article').map((entry) => [
			entry.article,
			dayOf(entry, 'basedOn.published'),
		]),
	);
	return entriesOf(content, 'correction').flatMap((correction) => {
		const first = originals.get(correction.article);
		return first === undefined || !hasCome(input, first)
			? []
			: tooEarly(correction, 'date', first, 'the original appeared');
	});
}

function tooEarly(entry: Entry, field: string, first: string, because: string): Finding[] {
	const day = dayOf(entry, field);
	// Compared as far as both are written: a day within the year of publication may come before or
	// after it.
	if (day === undefined || day.slice(0, first.length) >= first.slice(0, day.length)) return [];
	return [
		{
			place: entry.at(field.split('.')),
			message: `\`${field}\` is ${day}, before ${because} (${first}).`,
			hint: 'Correct whichever of the two dates is wrong.',
		},
	];
}

/** The date in a field, as much of it as is written; `undefined` for spans and uncertain dates. */
function dayOf({ value }: Entry, field: string): string | undefined {
	const [found] = valuesAt(value, field.split('.'));
	const date = String(found?.value);
	return /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined;
}

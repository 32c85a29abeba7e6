import type { CitePlan } from '../../cite/cite-change.ts';
import { CiteRefusal } from '../../cite/refusal.ts';
import type { CitedField } from '../../cite/source-fields.ts';
import { harmless } from '../../problems/harmless.ts';
import { jsonText } from '../../problems/json-text.ts';
import type { Sighting } from './cite-look.ts';
import type { Draft } from './cite-plan.ts';
import { citeTable } from './cite-table.ts';

/** What `cite` reports about a source, on the terminal and as JSON. */
export interface CiteReport {
	key: string;
	/** The file of the source, if it is registered already. */
	existing?: string;
	fields: CitedField[];
	leftOut: string[];
	publisher?: { key: string; name?: string };
	quote?: { words: string; locator?: string; before: string; after: string };
	/** The claim and the evidence that it gets. */
	evidence?: { claim: string; fields: Readonly<Record<string, string>> };
	warnings: string[];
}

interface ReportOf {
	draft: Draft;
	sighting: Sighting;
	key: string;
	evidence: CitePlan['evidence'];
}

/** Collects what is to be reported. */
export function citeReport({ draft, sighting, key, evidence }: ReportOf): CiteReport {
	const { existing, fields, publisher } = draft;
	const proven = sighting.looked?.quote;
	const passage = sighting.looked?.judgement.passages?.[0];
	const { locator } = proven ?? {};
	return {
		key,
		...(existing && { existing: existing.file }),
		fields: existing ? [] : fields,
		leftOut: draft.leftOut,
		...(publisher && {
			publisher: {
				key: publisher.key,
				...(publisher.name !== undefined && { name: publisher.name }),
			},
		}),
		...(proven && {
			quote: {
				words: proven.quote,
				...(locator !== undefined && { locator }),
				...{ before: passage?.before ?? '', after: passage?.after ?? '' },
			},
		}),
		...(evidence && { evidence }),
		warnings: draft.warnings,
	};
}

/** How many characters around a quote are shown. */
const around = 60;

/** Prints what was found, for people. */
export function printReport({ key, existing, fields, leftOut, quote, warnings }: CiteReport): void {
	if (existing === undefined) console.log(`The source \`${key}\`:\n\n${citeTable(fields)}\n`);
	else console.log(`It is registered already: \`${key}\`, in \`${existing}\`.\n`);
	if (leftOut.length > 0) {
		const named = leftOut.map((field) => `\`${field}\``).join(', ');
		console.log(`Not found, and left out: ${named}.\n`);
	}
	if (quote) {
		const { words, locator, before, after } = quote;
		const place = locator === undefined ? '' : `, at ${locator}`;
		console.log(
			harmless(
				`The page has the quote${place}: …${before.slice(-around)} “${words}” ${after.slice(0, around)}…`,
			) + '\n',
		);
	}
	for (const warning of warnings) console.log(harmless(`! ${warning}`));
	if (warnings.length > 0) console.log('');
}

/** Prints why nothing was written. */
export function printRefusal(error: Error, asJson: boolean): void {
	const { hint, verdict, nearest } =
		error instanceof CiteRefusal
			? error
			: { hint: undefined, verdict: undefined, nearest: undefined };
	if (asJson) {
		console.log(jsonText({ error: { message: error.message, verdict, hint, nearest } }));
		return;
	}
	const lines = [
		...error.message.split('\n'),
		...(nearest === undefined ? [] : [`Nearest: ${nearest}`]),
		...(hint === undefined ? [] : [hint]),
	];
	const name = verdict === undefined ? '' : `${verdict}: `;
	console.error(name + lines.map(harmless).join('\n'));
}

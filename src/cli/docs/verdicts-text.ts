import { explanations } from '../../link-state/explanations.ts';
import { verdictOf, verdicts } from '../../link-state/verdicts.ts';
import { listed } from '../../text/wording/listed.ts';

/** The page that explains every verdict, in Markdown. */
export function verdictsPage(): string {
	const failing = verdicts
		.filter((verdict) => verdictOf(verdict).fails)
		.map((name) => `\`${name}\``);
	return [
		'# Verdicts',
		`\`npm run docs\` writes this page from the table of verdicts; change \`src/link-state/\`, not this page.`,
		`The check of an address ends with one of these verdicts. ${listed(failing, 'and')} fail a run. All others are reported, with how long the address has had that verdict, but do not fail the run. A quote is compared word for word with the text of the page: a changed digit or an added “not” is drift.`,
		'To stop reports about an address for a while, add it to `content/link-ignore.yaml` with the reason and the day on which to check it again.',
		...verdicts.flatMap((verdict) => {
			const { what, why, fix } = explanations[verdict];
			return [
				`## ${verdict}`,
				what,
				`**Why it ${verdictOf(verdict).fails ? 'fails' : 'is reported'}.** ${why}`,
				`**What to do.** ${fix}`,
			];
		}),
	].join('\n\n');
}

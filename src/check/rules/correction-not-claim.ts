import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { writtenLanguage } from '../../model/languages.ts';
import type { Claim } from '../../model/records/claim.ts';
import { datesIn } from '../../text/english/dates-in.ts';
import { languageIn } from '../texts/article-language.ts';
import { groundsOf, stands } from '../numbers/claim-grounds.ts';
import { numbersRead } from '../numbers/numbers-read.ts';
import { rivalDays, rivalNumbers } from '../numbers/rival-numbers.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

/** What a correction changes, in a few words and in whole sentences. */
const pairs = [
	['was', 'now'],
	['said', 'says'],
] as const;

export const correctionNotClaim: Rule = {
	name: 'correction-not-claim',
	severity: 'warning',
	about:
		'The days and the numbers in digits of a correction are those of its claim: what was wrong does not still stand there, and nothing else stands in the place of what is right.',
	why: 'Readers see the correction next to the claim. If they differ, one of them is wrong, and the correction has made it worse.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => {
		const corrections = entriesOf(input.content, 'correction');
		if (corrections.length === 0) return [];
		// In a file that breaks, a claim may have the words of another.
		const broken = new Set(input.content.faults.map(({ place }) => place.file));
		const claims = new Map(
			entriesOf(input.content, 'claim').flatMap(({ article = '', key, data, file }) =>
				data && !broken.has(file) ? [[`${article}/${key}`, data] as const] : [],
			),
		);
		const grounds = groundsOf(input);
		return corrections.flatMap((correction) => {
			const { article = '', data } = correction;
			const claim = data && claims.get(`${article}/${data.claim}`);
			return claim ? findIn(input, { correction, claim, grounds }).slice(0, 1) : [];
		});
	},
};

interface Pair {
	correction: Entry<'correction'>;
	claim: Claim;
	grounds: ReturnType<typeof groundsOf>;
}

/** Numbers and days of a correction that contradict its claim. */
function findIn(input: CheckInput, { correction, claim, grounds }: Pair): Finding[] {
	const { article = '', data } = correction;
	const key = data?.claim ?? '';
	const language = languageIn(input, article);
	const numbered = (text: string) => ({
		text,
		numbers: numbersRead(input.content, text, language),
	});
	return pairs.flatMap(([before, after]): Finding[] => {
		const { [before]: wrong = '', [after]: right = '' } = data ?? {};
		// Most corrections change words, and to read numbers in words takes a while.
		if (![right, claim.says].every((text) => /\p{Nd}/u.test(text))) return [];
		const texts = { wrong, right, says: claim.says };
		const rivals =
			(writtenLanguage(language) === 'en' ? rivalDays(texts, () => daysOf(claim)) : undefined) ??
			rivalNumbers(
				{ wrong: numbered(wrong), right: numbered(right), says: numbered(claim.says) },
				(number) => {
					const ground = grounds(article, key);
					return (
						!ground || [ground.says, ...ground.evidence].some((words) => stands(number, words))
					);
				},
			);
		if (!rivals) return [];
		return [
			{
				place: correction.find([after], rivals.stated),
				words: rivals.stated,
				names: [key],
				message: `\`${after}\` has \`${rivals.stated}\`, and the claim \`${key}\` has \`${rivals.said}\`.`,
				hint: 'Correct whichever of the two is wrong.',
			},
		];
	});
}

/** The days in the words of a claim’s evidence. Those that are not in English have none. */
function daysOf({ evidence }: Claim) {
	return evidence.flatMap(({ quote = '', translation = '' }) =>
		[quote, translation].flatMap((text) => datesIn(text)),
	);
}

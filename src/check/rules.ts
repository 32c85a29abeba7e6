import type { Rule } from './rule.ts';
import { aOrAn } from './rules/a-or-an.ts';
import { repeatedSentence } from './rules/repeated-sentence.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { spelling } from './rules/spelling.ts';
import { unusedWord } from './rules/unused-word.ts';
import { oneOrigin } from './rules/one-origin.ts';
import { stateOnly } from './rules/state-only.ts';
import { unarchived } from './rules/unarchived.ts';
import { staleClaim } from './rules/stale-claim.ts';
import { contraryQuote } from './rules/contrary-quote.ts';
import { smallFirstLetter } from './rules/small-first-letter.ts';
import { saysNotOneSentence } from './rules/says-not-one-sentence.ts';
import { summaryTooLong } from './rules/summary-too-long.ts';
import { anotherScript } from './rules/another-script.ts';
import { confidenceWithoutSupport } from './rules/confidence-without-support.ts';
import { dateNotInClaim } from './rules/date-not-in-claim.ts';
import { dateOrder } from './rules/date-order.ts';
import { givenTwice } from './rules/given-twice.ts';
import { markupInField } from './rules/markup-in-field.ts';
import { needlessTranslation } from './rules/needless-translation.ts';
import { blockInSentence } from './rules/block-in-sentence.ts';
import { brokenMark } from './rules/broken-mark.ts';
import { brokenMdx } from './rules/broken-mdx.ts';
import { brokenPicture } from './rules/broken-picture.ts';
import { brokenText } from './rules/broken-text.ts';
import { brokenYaml } from './rules/broken-yaml.ts';
import { checkSettings } from './rules/check-settings.ts';
import { claimNeverMarked } from './rules/claim-never-marked.ts';
import { claimWithoutQuestion } from './rules/claim-without-question.ts';
import { correctionNotClaim } from './rules/correction-not-claim.ts';
import { correctionWithoutWas } from './rules/correction-without-was.ts';
import { datesDisagree } from './rules/dates-disagree.ts';
import { derivedNumber } from './rules/derived-number.ts';
import { disputedByItself } from './rules/disputed-by-itself.ts';
import { duplicateEvidence } from './rules/duplicate-evidence.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { duplicateUrl } from './rules/duplicate-url.ts';
import { emptyBlock } from './rules/empty-block.ts';
import { emptyCollection } from './rules/empty-collection.ts';
import { emptyMark } from './rules/empty-mark.ts';
import { expressionInProse } from './rules/expression-in-prose.ts';
import { figureNotPlaced } from './rules/figure-not-placed.ts';
import { footnote } from './rules/footnote.ts';
import { futureDate } from './rules/future-date.ts';
import { headingLevel } from './rules/heading-level.ts';
import { nomarkWithoutReason } from './rules/nomark-without-reason.ts';
import { numberInTranslation } from './rules/number-in-translation.ts';
import { numberNotInClaim } from './rules/number-not-in-claim.ts';
import { numberNotInEvidence } from './rules/number-not-in-evidence.ts';
import { oddAddress } from './rules/odd-address.ts';
import { oddAuthor } from './rules/odd-author.ts';
import { oddReference } from './rules/odd-reference.ts';
import { orphanedFile } from './rules/orphaned-file.ts';
import { imageWithoutText } from './rules/image-without-text.ts';
import { importInProse } from './rules/import-in-prose.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { keyShape } from './rules/key-shape.ts';
import { letterNotCut } from './rules/letter-not-cut.ts';
import { lostCell } from './rules/lost-cell.ts';
import { markdownAsWords } from './rules/markdown-as-words.ts';
import { spentException } from './rules/spent-exception.ts';
import { swallowedText } from './rules/swallowed-text.ts';
import { linkIgnore } from './rules/link-ignore.ts';
import { linkState } from './rules/link-state.ts';
import { lostLink } from './rules/lost-link.ts';
import { lostRedirect } from './rules/lost-redirect.ts';
import { markWithoutClaim } from './rules/mark-without-claim.ts';
import { mixedLetters } from './rules/mixed-letters.ts';
import { missingField } from './rules/missing-field.ts';
import { momentWithoutTurning } from './rules/moment-without-turning.ts';
import { outsideLink } from './rules/outside-link.ts';
import { phaseOrder } from './rules/phase-order.ts';
import { placedTwice } from './rules/placed-twice.ts';
import { pointWithoutClaims } from './rules/point-without-claims.ts';
import { quoteLength } from './rules/quote-length.ts';
import { quoteMissing } from './rules/quote-missing.ts';
import { quoteUntranslated } from './rules/quote-untranslated.ts';
import { quoteSigns } from './rules/quote-signs.ts';
import { rawHtml } from './rules/raw-html.ts';
import { referenceLink } from './rules/reference-link.ts';
import { reservedKey } from './rules/reserved-key.ts';
import { reviewedBeforeChecked } from './rules/reviewed-before-checked.ts';
import { sectionList } from './rules/section-list.ts';
import { sectionWithoutVerdict } from './rules/section-without-verdict.ts';
import { sharedOrigin } from './rules/shared-origin.ts';
import { sourceWithoutAuthor } from './rules/source-without-author.ts';
import { sourceWithoutTitle } from './rules/source-without-title.ts';
import { typographicSlip } from './rules/typographic-slip.ts';
import { undatedSource } from './rules/undated-source.ts';
import { unexpectedFile } from './rules/unexpected-file.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownRecords } from './rules/unknown-record.ts';
import { unmarkedFact } from './rules/unmarked-fact.ts';
import { unusedPublisher } from './rules/unused-publisher.ts';
import { unusedSource } from './rules/unused-source.ts';
import { anotherHost } from './rules/another-host.ts';
import { dateInAddress } from './rules/date-in-address.ts';
import { namesAnother } from './rules/names-another.ts';
import { wrongArchive } from './rules/wrong-archive.ts';
import { wrongCountry } from './rules/wrong-country.ts';
import { wrongValue } from './rules/wrong-value.ts';

/**
 * Every content rule, in the order of an editor's work: files parse, records fit their schemas,
 * what they name exists, quotes are right, and prose reads well.
 */
export const rules: readonly Rule[] = [
	brokenText,
	brokenYaml,
	brokenMdx,
	duplicateKey,
	swallowedText,
	unknownField,
	missingField,
	wrongValue,
	wrongCountry,
	anotherHost,
	dateInAddress,
	wrongArchive,
	namesAnother,
	impossibleDate,
	futureDate,
	dateOrder,
	keyShape,
	reservedKey,
	unexpectedFile,
	orphanedFile,
	linkState,
	linkIgnore,
	lostRedirect,
	lostLink,
	checkSettings(() => rules),
	spentException,
	emptyCollection,
	sectionList,
	pointWithoutClaims,
	sectionWithoutVerdict,
	markWithoutClaim,
	claimNeverMarked,
	claimWithoutQuestion,
	correctionNotClaim,
	correctionWithoutWas,
	nomarkWithoutReason,
	unmarkedFact,
	...unknownRecords,
	figureNotPlaced,
	phaseOrder,
	momentWithoutTurning,
	placedTwice,
	sharedOrigin,
	contraryQuote,
	confidenceWithoutSupport,
	oneOrigin,
	stateOnly,
	staleClaim,
	saysNotOneSentence,
	smallFirstLetter,
	summaryTooLong,
	duplicateUrl,
	sourceWithoutTitle,
	sourceWithoutAuthor,
	undatedSource,
	oddAddress,
	oddAuthor,
	oddReference,
	unarchived,
	duplicateEvidence,
	disputedByItself,
	givenTwice,
	unusedSource,
	unusedPublisher,
	quoteMissing,
	quoteUntranslated,
	needlessTranslation,
	quoteLength,
	quoteSigns,
	numberNotInClaim,
	dateNotInClaim,
	numberNotInEvidence,
	datesDisagree,
	numberInTranslation,
	derivedNumber,
	reviewedBeforeChecked,
	rawHtml,
	importInProse,
	expressionInProse,
	footnote,
	headingLevel,
	letterNotCut,
	brokenPicture,
	imageWithoutText,
	outsideLink,
	referenceLink,
	brokenMark,
	emptyMark,
	markdownAsWords,
	markupInField,
	anotherScript,
	mixedLetters,
	typographicSlip,
	spelling,
	repeatedWord,
	repeatedSentence,
	aOrAn,
	unusedWord,
	lostCell,
	unknownComponent,
	blockInSentence,
	emptyBlock,
];

import type { Confidence } from '../model/records/claim.ts';
import type { CorrectionSeverity } from '../model/records/correction.ts';
import type { Status } from '../model/graph/status.ts';

interface Rubric {
	/** In the order in which the rules apply. */
	statuses: { status: Status; means: string }[];
	confidences: { confidence: Confidence; means: string }[];
	severities: { severity: CorrectionSeverity; means: string }[];
}

/** What the words of status, confidence and severity mean, for readers. */
export const rules: Rubric = {
	statuses: [
		{ status: 'disputed', means: 'At least one source contradicts the claim.' },
		{
			status: 'well-supported',
			means: 'Two or more independent origins support it, and none contradicts it.',
		},
		{ status: 'one-origin', means: 'Everything that supports it goes back to one origin.' },
		{
			status: 'partly-supported',
			means: 'Sources support a part of it, but none supports all of it.',
		},
		{ status: 'unsupported', means: 'Nothing cited supports it.' },
	],
	confidences: [
		{
			confidence: 'high',
			means:
				'Several independent origins agree, at least one of them strong or first-hand, and nothing serious speaks against it.',
		},
		{
			confidence: 'moderate',
			means: 'The evidence is good but thin, partial, or comes from somebody with an interest.',
		},
		{
			confidence: 'low',
			means:
				'It rests on few origins with an interest or without a first-hand view, or is seriously disputed.',
		},
	],
	severities: [
		{ severity: 'factual', means: 'The text stated something that the evidence contradicts.' },
		{
			severity: 'precision',
			means: 'The text was right in outline, but wrong or imprecise in a detail.',
		},
		{ severity: 'context', means: 'The text left out something that a reader needs to weigh it.' },
	],
};

import { wordRuns } from './word-runs.ts';

/** The words of a text in lower case, without signs, one space between them: two texts with the same words are equal. */
export function bareWords(text: string): string {
	return wordRuns(text.toLowerCase()).join(' ');
}

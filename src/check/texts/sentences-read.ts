import { sentencesOf } from '../../text/wording/sentences.ts';
import { onceForText } from './once-for-text.ts';

/** The sentences of a paragraph of a content, in its language. */
export const sentencesRead = onceForText(sentencesOf);

import { readNumbers } from '../../text/numbers/read-numbers.ts';
import { onceForText } from '../texts/once-for-text.ts';

/** The numbers that a text of a content states, in its language. */
export const numbersRead = onceForText(readNumbers);

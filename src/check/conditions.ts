import { asked } from '../fonts/letters.ts';
import { site } from '../site.ts';
import type { CheckInput } from './rule.ts';
import { newestDay } from './dates/today.ts';

/**
 * What this site checks its content against, apart from the content itself.
 *
 * @param now - Milliseconds since 1970 (UTC).
 */
export function conditionsAt(now: number): Omit<CheckInput, 'content'> {
	return { today: newestDay(now), language: site.language, letters: asked };
}

import { z } from 'astro/zod';
import { DaySchema } from '../model/records/date.ts';
import { TextSchema } from '../model/records/text.ts';
import { verdictOf, verdicts } from './verdicts.ts';

/**
 * One exception in `content/link-ignore.yaml`: verdicts that are not reported for some addresses
 * until a day.
 */
export const LinkIgnoreSchema = z.strictObject({
	/** An address, or a glob over addresses: `https://example.org/**` (`*` stops at `/`, `**` does not). */
	pattern: TextSchema,
	/** The verdicts that are not reported. */
	verdicts: z
		.array(
			z.enum(
				verdicts.filter((name) => !verdictOf(name).isSound && verdictOf(name).page !== 'unchecked'),
			),
		)
		.min(1, { error: 'Expected at least one verdict' }),
	/** The reason, in a sentence for those who read it when the exception ends. */
	reason: TextSchema,
	/** Last day on which it applies. After that, the exception itself is reported as a problem. */
	until: DaySchema,
});

export type LinkIgnore = z.infer<typeof LinkIgnoreSchema>;

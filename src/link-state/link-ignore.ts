import { z } from 'astro/zod';
import { DaySchema } from '../model/records/date.ts';
import { TextSchema } from '../model/records/text.ts';
import { verdictOf, verdicts } from './verdicts.ts';

/** One exception of `content/link-ignore.yaml`: verdicts that are not reported of some addresses, for a time. */
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
	/** Why, in a sentence that will be read when it ends. */
	reason: TextSchema,
	/** Last day on which it holds; past it the exception is itself a problem. */
	until: DaySchema,
});

export type LinkIgnore = z.infer<typeof LinkIgnoreSchema>;

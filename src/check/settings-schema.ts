import { z } from 'astro/zod';
import { DaySchema } from '../model/records/date.ts';
import { KeySchema } from '../model/records/key.ts';
import { TextSchema } from '../model/records/text.ts';

/** The setting of one rule. */
export const RuleSettingSchema = z.strictObject({
	severity: z.enum(['error', 'warning', 'off']).meta({
		description: '`error` stops a build, `warning` is only reported, `off` is not looked for.',
	}),
	why: TextSchema.optional().meta({
		description: 'Why it is taken so here; a rule that is `off` must say it.',
	}),
});

/** An exception from a rule, for one record, for a time. */
export const ExceptionSchema = z.strictObject({
	rule: z.string().meta({ description: 'The rule that does not hold.' }),
	key: KeySchema.meta({
		description:
			'Key of the record in which the problem stands: a claim, a source; for prose its section.',
	}),
	article: KeySchema.optional().meta({
		description: 'The article of the record, where several have one of this key.',
	}),
	why: TextSchema.meta({ description: 'Why, in a sentence that will be read when it ends.' }),
	until: DaySchema.meta({
		description: 'Last day on which it holds; past it the exception is itself a problem.',
	}),
});

export type Exception = z.infer<typeof ExceptionSchema>;

/** The schema of `content/check.yaml`. @param names - The rules that it can name. */
export function settingsSchema(names: readonly string[]) {
	const RuleNameSchema = z.enum(names);
	return z.strictObject({
		rules: z
			.partialRecord(RuleNameSchema, RuleSettingSchema)
			.optional()
			.meta({ description: 'Rules that are taken otherwise here, by their names.' }),
		exceptions: z
			.array(
				ExceptionSchema.extend({
					rule: RuleNameSchema.meta({ description: 'The rule that does not hold.' }),
				}),
			)
			.optional()
			.meta({ description: 'What is not reported of some records, for a time.' }),
	});
}

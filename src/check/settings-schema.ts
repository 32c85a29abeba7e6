import { z } from 'astro/zod';
import { DaySchema } from '../model/records/date.ts';
import { KeySchema } from '../model/records/key.ts';
import { TextSchema } from '../model/records/text.ts';

/** How one rule is taken here. */
export const RuleSettingSchema = z.strictObject({
	severity: z.enum(['error', 'warning', 'off']).meta({
		description: '`error` stops a build, `warning` is only reported, `off` is not checked.',
	}),
	why: TextSchema.optional().meta({
		description: 'Why it has this severity here; required for a rule that is `off`.',
	}),
});

/** A rule that does not hold for one record, for a time. */
export const ExceptionSchema = z.strictObject({
	rule: z.string().meta({ description: 'The rule that does not hold.' }),
	key: KeySchema.meta({
		description: 'Key of the record with the problem: a claim or a source; for prose, its section.',
	}),
	article: KeySchema.optional().meta({
		description: 'The article of the record, if several have a record with this key.',
	}),
	why: TextSchema.meta({
		description: 'Why, in a sentence that will be read when the exception ends.',
	}),
	until: DaySchema.meta({
		description: 'Last day on which it applies. After that day, the exception itself is reported.',
	}),
});

export type Exception = z.infer<typeof ExceptionSchema>;

/** What `content/check.yaml` holds. @param names - The rules that it can name. */
export function settingsSchema(names: readonly string[]) {
	const RuleNameSchema = z.enum(names);
	return z.strictObject({
		rules: z
			.partialRecord(RuleNameSchema, RuleSettingSchema)
			.optional()
			.meta({ description: 'Rules with another severity here, by name.' }),
		exceptions: z
			.array(
				ExceptionSchema.extend({
					rule: RuleNameSchema.meta({ description: 'The rule that does not hold.' }),
				}),
			)
			.optional()
			.meta({ description: 'Problems of some records that are not reported for a time.' }),
	});
}

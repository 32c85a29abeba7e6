import { z } from 'astro/zod';
import { DaySchema } from '../../model/records/date.ts';
import { KeySchema } from '../../model/records/key.ts';
import { TextSchema } from '../../model/records/text.ts';

/** The setting of one rule. */
export const RuleSettingSchema = z.strictObject({
	severity: z.enum(['error', 'warning', 'off']).meta({
		description: '`error` stops a build, `warning` is only reported, `off` is not checked.',
	}),
	why: TextSchema.optional().meta({
		description: 'Why the rule has this severity here; required if it is `off`.',
	}),
});

/** An exception from a rule, for one record, for a time. */
export const ExceptionSchema = z.strictObject({
	rule: z.string().meta({ description: 'The rule that does not apply.' }),
	key: KeySchema.meta({
		description:
			'Key of the record that has the problem: a claim, a source; for prose, its section.',
	}),
	article: KeySchema.optional().meta({
		description: 'The article of the record, if several articles have a record with this key.',
	}),
	why: TextSchema.meta({
		description: 'Why, in one sentence; you will read it when the exception ends.',
	}),
	until: DaySchema.meta({
		description: 'Last day of the exception; after it, the exception is itself a problem.',
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
			.meta({ description: 'Rules with another severity than usual, by name.' }),
		exceptions: z
			.array(
				ExceptionSchema.extend({
					rule: RuleNameSchema.meta({ description: 'The rule that does not apply.' }),
				}),
			)
			.optional()
			.meta({ description: 'Problems that are not reported for some records, for a time.' }),
	});
}

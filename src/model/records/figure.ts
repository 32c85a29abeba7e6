import { z } from 'astro/zod';
import { formulaName } from '../../text/numbers/formula.ts';
import { EdtfSchema } from './date.ts';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/**
 * Where a number comes from: somebody `reported` it, somebody with an interest `asserted` it, or we
 * `derived` it.
 */
export const rowBases = ['reported', 'asserted', 'derived'] as const;

/** A label; YAML reads a plain year as a number. */
const LabelSchema = z.preprocess(
	(value) => (typeof value === 'number' ? String(value) : value),
	TextSchema,
);

/** A row that another is calculated from: its label, with its series if that is a different one. */
const RowNameSchema = z.union([
	LabelSchema,
	z.strictObject({
		series: KeySchema.meta({ description: 'Key of the series.' }),
		row: LabelSchema.meta({ description: 'Label of the row.' }),
	}),
]);

/** One number of a chart. */
export const FigureRowSchema = z.strictObject({
	label: LabelSchema.meta({ description: 'Its place on the axis: a year, a period, a category.' }),
	when: EdtfSchema.optional().meta({
		description: 'The time that the number covers (EDTF), if the label is not a year.',
		examples: ['2021-05-16/2021-08-18'],
	}),
	value: z
		.number()
		.min(0, {
			error:
				'Expected 0 or more, because charts begin at zero: write a fall as a positive number, and say in `measure` that it is one',
		})
		.nullable()
		.meta({ description: "The number in the figure's unit, 0 or more; `null` if none was found." }),
	basis: z.enum(rowBases).default('reported').meta({
		description:
			'Where the number comes from: somebody `reported` it, somebody with an interest `asserted` it, or we `derived` it.',
	}),
	short: TextSchema.optional().meta({ description: 'A shorter label for the picture.' }),
	stress: z.boolean().optional().meta({
		description:
			'Whether the title is about this number; if so, the picture shows it in the accent colour.',
	}),
	from: z
		.record(
			z.string().regex(formulaName, { error: 'Expected a name of lower-case letters and digits' }),
			RowNameSchema,
		)
		.optional()
		.meta({
			description:
				'For a derived number: name in the formula → label of the row that the name stands for.',
		}),
	formula: TextSchema.optional().meta({
		description:
			'For a derived number: how it is calculated from those rows, with `+ - * /` and brackets.',
		examples: ['later / 1.5'],
	}),
	note: TextSchema.optional().meta({
		description:
			'What readers should know about this number: how it was derived, what it leaves out.',
	}),
});

/** Numbers that one body counted by one method. Series that cannot be joined stay separate. */
export const FigureSeriesSchema = z.strictObject({
	label: TextSchema.meta({ description: 'Who counted what.' }),
	short: TextSchema.optional().meta({ description: 'A shorter name for the picture.' }),
	claims: z
		.array(KeySchema)
		.min(1, { error: 'Expected at least one claim' })
		.meta({ description: 'Keys of the claims that support these numbers.' }),
	note: TextSchema.optional().meta({
		description: 'Scope and method, and why it cannot be joined to the other series.',
	}),
	rows: z
		.array(FigureRowSchema)
		.min(1, { error: 'Expected at least one row' })
		.meta({ description: 'The numbers, in the order of the axis.' }),
});

/** Something that happened at a place on the axis, in a few words next to the numbers. */
export const FigureAnnotationSchema = z
	.strictObject({
		date: EdtfSchema.optional().meta({
			description: 'When it happened, on an axis of time.',
			examples: ['2021-08-15', '2024-03'],
		}),
		at: z
			.preprocess((value) => (typeof value === 'number' ? String(value) : value), TextSchema)
			.optional()
			.meta({
				description: 'Label of the row it belongs to, if the axis does not show time.',
				examples: ['Abstained'],
			}),
		words: TextSchema.refine((words) => words.length <= 60, {
			error: 'Expected at most 60 characters',
		}).meta({ description: 'What happened, in at most 60 characters.' }),
		claim: KeySchema.meta({ description: 'Key of the claim that says so.' }),
	})
	.refine(({ date, at }) => (date === undefined) !== (at === undefined), {
		error: 'Expected either `date` or `at`',
	});

/**
 * What a chart looks like. `bars`: one under another, each series separately. `columns`: one series
 * over time, which runs to the right. `dots`: several counters of the same thing on one scale.
 * `parts`: a dot for each unit of one whole. `periods`: counts over stretches of time, each series
 * in a separate panel with its own scale.
 */
export const figureForms = ['bars', 'columns', 'dots', 'parts', 'periods'] as const;

/** The numbers behind one chart: `figures/<figure>.yaml`. */
export const FigureSchema = z
	.strictObject({
		title: TextSchema.meta({ description: 'A title that states the finding.' }),
		measure: TextSchema.meta({
			description: 'What is measured, and over which period, in a few words.',
		}),
		unit: TextSchema.meta({
			description: 'Unit of all values, in words.',
			examples: ['million US dollars'],
		}),
		axis: TextSchema.meta({
			description: "What the labels stand for; heading of the table's first column.",
			examples: ['Year', 'Vote'],
		}),
		form: z.enum(figureForms).optional().meta({
			description: '`bars`, `columns`, `dots`, `parts` or `periods`; if left out, `bars`.',
		}),
		description: TextSchema.meta({
			description: 'The picture in words, for readers who cannot see it.',
		}),
		series: z
			.record(KeySchema, FigureSeriesSchema)
			.refine((all) => Object.keys(all).length > 0, {
				error: 'Expected at least one series',
			})
			.meta({ description: 'Key → series.' }),
		annotations: z
			.array(FigureAnnotationSchema)
			.default([])
			.meta({ description: 'What happened during that time and explains the numbers.' }),
	})
	.refine(
		({ form, series }) =>
			(form !== 'columns' && form !== 'parts') || Object.keys(series).length === 1,
		{ error: 'Expected one series for this form', path: ['form'] },
	)
	.refine(
		({ form, series }) =>
			form !== 'periods' ||
			Object.values(series).every(({ rows }) =>
				rows.every(({ when, label }) => when !== undefined || /^\d{4}$/.test(label)),
			),
		{
			error: 'Expected `when` in every row whose label is not a year: this form draws time',
			path: ['form'],
		},
	)
	.superRefine(({ form, series }, context) => {
		if (form !== 'parts') return;
		const rows = Object.entries(series).flatMap(([key, one]) =>
			one.rows.map(({ value }, index) => ({
				value: value ?? 0,
				path: ['series', key, 'rows', index],
			})),
		);
		for (const { value, path } of rows) {
			if (Number.isInteger(value)) continue;
			context.addIssue({
				code: 'custom',
				message: 'Expected a whole number, because `parts` draws a dot for each unit',
				path: [...path, 'value'],
			});
		}
		if (rows.some(({ value }) => value > 0)) return;
		context.addIssue({
			code: 'custom',
			message: 'Expected a number above 0 in at least one row: this form draws a dot for each unit',
			path: ['form'],
		});
	})
	.superRefine(({ series, annotations }, context) => {
		const rows = Object.values(series).flatMap((one) => one.rows);
		const labels = new Set(rows.map(({ label }) => label));
		for (const [index, { at }] of annotations.entries()) {
			if (at === undefined || labels.has(at)) continue;
			context.addIssue({
				code: 'custom',
				message: 'Expected the label of a row of this figure',
				path: ['annotations', index, 'at'],
			});
		}
	});

export type FigureForm = (typeof figureForms)[number];
export type RowName = z.infer<typeof RowNameSchema>;
export type FigureRow = z.infer<typeof FigureRowSchema>;
export type FigureSeries = z.infer<typeof FigureSeriesSchema>;
export type FigureAnnotation = z.infer<typeof FigureAnnotationSchema>;
export type Figure = z.infer<typeof FigureSchema>;

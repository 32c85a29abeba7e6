import { z } from 'astro/zod';
import { formulaName } from '../../text/formula.ts';
import { EdtfSchema } from './date.ts';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** How a number came about: somebody `reported` it, somebody with an interest `asserted` it, or we `derived` it. */
export const rowBases = ['reported', 'asserted', 'derived'] as const;

/** A label; YAML reads a plain year as a number. */
const LabelSchema = z.preprocess(
	(value) => (typeof value === 'number' ? String(value) : value),
	TextSchema,
);

/** A row that another is calculated from: its label, with its series if that is another one. */
const RowNameSchema = z.union([
	LabelSchema,
	z.strictObject({
		/** Key of the series. */
		series: KeySchema,
		/** Label of the row. */
		row: LabelSchema,
	}),
]);

/** One number of a chart. */
export const FigureRowSchema = z.strictObject({
	/** Where on the axis: a year, a period, a category. */
	label: LabelSchema,
	/** The time that was counted (EDTF), where the label is no year: `2021-05-16/2021-08-18`. */
	when: EdtfSchema.optional(),
	/** The number in the figure's unit; `null` where none was found. */
	value: z.number().nullable(),
	/** `reported`, `asserted` or `derived`. */
	basis: z.enum(rowBases).default('reported'),
	/** A shorter label for the picture. */
	short: TextSchema.optional(),
	/** Whether the title speaks of this number: the picture shows it in the accent colour. */
	stress: z.boolean().optional(),
	/** Of a derived number: name in the formula → the row that it stands for, by its label. */
	from: z
		.record(
			z.string().regex(formulaName, { error: 'Expected a name of small letters and digits' }),
			RowNameSchema,
		)
		.optional(),
	/** Of a derived number: how it is calculated from those rows, with `+ - * /` and brackets: `later / 1.5`. */
	formula: TextSchema.optional(),
	/** What to know of this number: how it was derived, what it leaves out. */
	note: TextSchema.optional(),
});

/** Numbers of one counter, by one method. Series that cannot be joined stay apart. */
export const FigureSeriesSchema = z.strictObject({
	/** Who counted what. */
	label: TextSchema,
	/** A shorter name for the picture. */
	short: TextSchema.optional(),
	/** Keys of the claims these numbers rest on. */
	claims: z.array(KeySchema).min(1, { error: 'Expected at least one claim' }),
	/** Scope and method, and why it does not join the others. */
	note: TextSchema.optional(),
	/** The numbers, in the order of the axis. */
	rows: z.array(FigureRowSchema).min(1, { error: 'Expected at least one row' }),
});

/** What happened at a place of the axis, said in a few words beside the numbers. */
export const FigureAnnotationSchema = z
	.strictObject({
		/** When it happened, on an axis of time: `2021-08-15`, `2024-03`. */
		date: EdtfSchema.optional(),
		/** Label of the row it belongs to, where a date says nothing: `Abstained`. */
		at: z
			.preprocess((value) => (typeof value === 'number' ? String(value) : value), TextSchema)
			.optional(),
		/** What happened, in 60 characters at most. */
		words: TextSchema.refine((words) => words.length <= 60, {
			error: 'Expected at most 60 characters',
		}),
		/** Key of the claim that says so. */
		claim: KeySchema,
	})
	.refine(({ date, at }) => (date === undefined) !== (at === undefined), {
		error: 'Expected either `date` or `at`',
	});

/**
 * What a chart looks like. `bars`: one under another, each series by itself. `columns`: one series over time, which
 * runs to the right. `dots`: several counters of the same thing on one scale. `parts`: a dot for each unit of one whole.
 * `periods`: counts over stretches of time, each series in a panel with a scale of its own.
 */
export const figureForms = ['bars', 'columns', 'dots', 'parts', 'periods'] as const;

/** The numbers behind one chart: `figures/<figure>.yaml`. */
export const FigureSchema = z
	.strictObject({
		/** A title that says the finding. */
		title: TextSchema,
		/** What is measured, over which time, in a few words. */
		measure: TextSchema,
		/** Unit of all values, e.g. `million US dollars`. */
		unit: TextSchema,
		/** What labels stand for, heading of the table's first column: `Year`, `Vote`. */
		axis: TextSchema,
		/** `bars`, `columns`, `dots`, `parts` or `periods`; `bars` if left out. */
		form: z.enum(figureForms).optional(),
		/** The picture in words, for those who do not see it. */
		description: TextSchema,
		/** Key → series. */
		series: z.record(KeySchema, FigureSeriesSchema).refine((all) => Object.keys(all).length > 0, {
			error: 'Expected at least one series',
		}),
		/** What happened meanwhile and explains the numbers. */
		annotations: z.array(FigureAnnotationSchema).default([]),
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
			error: 'Expected `when` in every row whose label is no year: this form draws time',
			path: ['form'],
		},
	)
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

import { entriesOf } from '../../content/content.ts';
import type { Figure, FigureRow, RowName } from '../../model/records/figure.ts';
import { suggest } from '../../text/wording/did-you-mean.ts';
import { evaluate, namesOf, readFormula } from '../../text/numbers/formula.ts';
import { isRoundedTo } from '../../text/numbers/same-number.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import type { Rule } from '../rule.ts';
import { calculatedEvidence } from '../numbers/calculated-evidence.ts';
import { goesBackTo, placeOf, rowNamesOf, rowsOf, valueOf } from '../numbers/figure-rows.ts';

export const derivedNumber: Rule = {
	name: 'derived-number',
	severity: 'warning',
	about:
		'A number that we calculated gives its formula, and the rows of a figure or the words of a source that it was calculated from.',
	why: 'No source gives this number, so readers can check it only if they know what it was calculated from, and how.',
	foundFirst:
		'When this rule was written, it found 4 derived numbers, none with a formula; each has one now, and all four results agree.',
	find: (input) => [
		...calculatedEvidence(input),
		...entriesOf(input.content, 'figure').flatMap((entry) => {
			const { data } = entry;
			if (!data) return [];
			return Object.entries(data.series).flatMap(([series, { rows }]) =>
				rows.flatMap((row, index) => {
					const path = ['series', series, 'rows', index];
					return faultsOf(data, series, row).map(({ field, isOfNumbers = false, ...fault }) => ({
						place: entry.at([...path, ...field]),
						// Only these errors of a row depend on what its numbers are.
						...((field[0] === 'value' || isOfNumbers) && {
							names: rowNamesOf(entry.key, data, { inSeries: series, label: row.label }),
						}),
						...fault,
					}));
				}),
			);
		}),
	],
};

interface Fault {
	/** Path within the row. */
	field: PropertyPath;
	message: string;
	hint: string;
	/** Whether it is only there because a row lacks its number. */
	isOfNumbers?: boolean;
}

function faultsOf(figure: Figure, series: string, row: FigureRow): Fault[] {
	const { label, basis, from, formula } = row;
	if (basis !== 'derived') {
		if (from === undefined && formula === undefined) return [];
		const field = [formula === undefined ? 'from' : 'formula'];
		const message = `The row \`${label}\` has a formula, and its basis is \`${basis}\`.`;
		return [{ field, message, hint: 'Write `basis: derived`, or leave the formula out.' }];
	}
	if (from === undefined || formula === undefined) {
		const missing = [
			...(from === undefined ? ['`from`'] : []),
			...(formula === undefined ? ['`formula`'] : []),
		].join(' and ');
		return [
			{
				field: ['basis'],
				message: `The derived row \`${label}\` lacks ${missing}.`,
				hint: 'Name the rows it is calculated from, such as `from: { later: 2025 }`, and how: `formula: later / 1.5`.',
			},
		];
	}
	const unknown = Object.entries(from).flatMap(([name, rowName]) => {
		const fault = faultOfName(figure, series, label, rowName);
		return fault ? [{ field: ['from', name], ...fault }] : [];
	});
	return unknown.length > 0 ? unknown : faultsOfFormula(figure, series, row, from, formula);
}

function faultOfName(figure: Figure, series: string, own: string, name: RowName) {
	const { inSeries, label } = placeOf(name, series);
	const rows = rowsOf(figure, inSeries);
	if (!rows) {
		return {
			message: `No series of this figure has the key \`${inSeries}\`.`,
			hint: suggest(inSeries, Object.keys(figure.series), 'Write the key of a series'),
		};
	}
	const fitting = rows.filter((row) => row.label === label);
	const [row] = fitting;
	if (!row) {
		const labels = rows.map((one) => one.label);
		return {
			message: `No row of the series \`${inSeries}\` has the label \`${label}\`.`,
			hint: suggest(label, labels, 'Write the label of a row'),
		};
	}
	if (fitting.length > 1) {
		return {
			message: `${String(fitting.length)} rows of the series \`${inSeries}\` have the label \`${label}\`.`,
			hint: 'Give each row its own label.',
		};
	}
	if (goesBackTo(figure, { inSeries, label }, { inSeries: series, label: own })) {
		return {
			message: `The row \`${own}\` is calculated from itself.`,
			hint: 'Name the rows that have the original numbers.',
		};
	}
	return row.value === null
		? {
				message: `The row \`${label}\` has no number to calculate with.`,
				hint: 'Name a row whose value is a number.',
				isOfNumbers: true,
			}
		: undefined;
}

function faultsOfFormula(
	figure: Figure,
	series: string,
	{ label, value: printed }: FigureRow,
	from: Record<string, RowName>,
	text: string,
): Fault[] {
	const read = readFormula(text);
	const fault = (message: string, hint: string, field = 'formula'): Fault[] => [
		{ field: [field], message, hint },
	];
	if ('fault' in read) {
		return fault(
			`The formula of \`${label}\` cannot be read: ${read.fault}.`,
			'Write numbers, names of `from`, brackets and `+ - * /`.',
		);
	}
	const used = namesOf(read.formula);
	const unknown = used.find((name) => !Object.hasOwn(from, name));
	if (unknown !== undefined) {
		return fault(
			`The formula of \`${label}\` uses \`${unknown}\`, which \`from\` does not name.`,
			suggest(unknown, Object.keys(from), 'Add it to `from`'),
		);
	}
	const unused = Object.keys(from).find((name) => !used.includes(name));
	if (unused !== undefined) {
		return fault(
			`The formula of \`${label}\` does not use \`${unused}\`.`,
			'Use it in the formula, or remove it from `from`.',
			'from',
		);
	}
	const values = new Map(
		Object.entries(from).map(([name, rowName]) => [name, valueOf(figure, series, rowName)]),
	);
	const result = evaluate(read.formula, values);
	if ('fault' in result) {
		return fault(
			`The formula of \`${label}\` has no result: ${result.fault}.`,
			'Correct the formula or the rows it names.',
		);
	}
	if (printed !== null && isRoundedTo(result.value, printed)) return [];
	return fault(
		`The formula of \`${label}\` gives ${shown(result.value)}, but its value is ${String(printed ?? 'empty')}.`,
		'Correct the value or the formula.',
		'value',
	);
}

function shown(value: number): string {
	return String(Number(value.toPrecision(8)));
}

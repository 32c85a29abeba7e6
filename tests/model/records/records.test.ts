import { describe, expect, test } from 'vitest';
import { kinds, type RecordKind, recordKinds } from '../../../src/model/kinds.ts';

type Fields = Record<string, unknown>;

const evidence = [{ source: 'almanac', relation: 'supports', quote: 'a mill by the tide' }];
const point = { text: 'A point.', sources: ['almanac'] };

/** Each record with every field that it needs and no more. */
const least: Record<RecordKind, Fields> = {
	article: {
		title: 'Why?',
		standfirst: 'Because.',
		authors: [{ person: 'edda-marsh' }],
		published: '2025-02-01',
		reviewed: '2025-02-01',
		asOf: '2024-12-31',
		points: { main: point, argument: point, conclusion: point },
		sections: ['history'],
		status: 'draft',
	},
	section: { title: 'History', summary: 'What came before.', startHere: ['almanac'] },
	claim: {
		says: 'It stands.',
		kind: 'fact',
		confidence: 'high',
		checked: '2025-01-01',
		evidence,
	},
	correction: {
		claim: 'built',
		severity: 'factual',
		said: 'A.',
		says: 'B.',
		why: 'C.',
		date: '2025-01-01',
	},
	event: { date: '1871', says: 'It was built.', claims: ['built'] },
	stance: {
		name: 'Norway',
		reach: 'region',
		level: 'none',
		says: 'Nothing.',
		asOf: '2025-01-01',
		evidence,
	},
	figure: {
		title: 'It fell',
		measure: 'Flour',
		unit: 'tonnes',
		axis: 'Year',
		description: 'It fell.',
		series: { trust: { label: 'Trust', claims: ['flour'], rows: [{ label: 2024, value: null }] } },
	},
	source: {
		url: 'https://example.org/',
		publisher: 'gazette',
		language: 'en',
		kind: 'report',
		about: 'A report.',
	},
	publisher: { name: 'Gazette', ownership: 'private' },
	person: { name: 'Tom Wyke', role: 'Miller' },
	term: { term: 'Sluice', kind: 'place', definition: 'A gate.', sources: ['almanac'] },
	capture: {
		address: 'https://example.org/',
		finalAddress: 'https://example.org/',
		day: '2025-01-01',
		status: 200,
		body: '0'.repeat(64),
		quotes: [],
	},
};

const required = recordKinds.flatMap((kind) =>
	Object.keys(least[kind])
		.filter((field) => !['claims', 'evidence'].includes(field) || kind === 'claim')
		.map((field) => ({ kind, field })),
);

/** Where the schema speaks against a record. */
function issuesOf(kind: RecordKind, value: unknown): string[] {
	const { error } = kinds[kind].schema.safeParse(value);
	return (error?.issues ?? []).map(({ path }) => path.map(String).join('.'));
}

const changed = (kind: RecordKind, fields: Fields) => issuesOf(kind, { ...least[kind], ...fields });

describe.each(recordKinds)('A record of kind %s', (kind) => {
	test('is valid with its required fields and no others', () => {
		expect(issuesOf(kind, least[kind])).toEqual([]);
	});

	test('refuses unknown fields', () => {
		const { error } = kinds[kind].schema.safeParse({ ...least[kind], colour: 'green' });
		expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['colour'] }]);
	});

	test.each([null, undefined, 'text', 7, []])('is never %j', (value) => {
		expect(issuesOf(kind, value)).not.toEqual([]);
	});
});

test.each(required)('A record of kind $kind does without no $field', ({ kind, field }) => {
	const { [field]: _, ...rest } = least[kind];
	expect(issuesOf(kind, rest)).toEqual([field]);
});

describe('The three points', () => {
	const points = least.article.points as Fields;

	test.each(['main', 'argument', 'conclusion'])('lack none: %s', (name) => {
		const { [name]: _, ...rest } = points;
		expect(changed('article', { points: rest })).toEqual([`points.${name}`]);
	});

	test.each(['main', 'argument', 'conclusion'])('each have a source: %s', (name) => {
		const bare = { ...points, [name]: { text: 'A point.', sources: [] } };
		expect(changed('article', { points: bare })).toEqual([`points.${name}.sources`]);
	});

	test('each have words', () => {
		const silent = { ...points, main: { sources: ['almanac'] } };
		expect(changed('article', { points: silent })).toEqual(['points.main.text']);
	});

	test('are three, and no fourth', () => {
		expect(changed('article', { points: { ...points, fourth: point } })).toEqual(['points']);
	});
});

test.each([[], ['a', 'b', 'c', 'd'], 'almanac', null])(
	'A section does not send readers on to %j',
	(startHere) => {
		expect(new Set(changed('section', { startHere }))).toEqual(new Set(['startHere']));
	},
);

test.each([[['a']], [['a', 'b']], [['a', 'b', 'c']]])(
	'A section may name %j to start',
	(startHere) => {
		expect(changed('section', { startHere })).toEqual([]);
	},
);

test('An article has sections', () => {
	expect(changed('article', { sections: [] })).toEqual(['sections']);
});

test.each(['event', 'stance'] as const)('A record of kind %s rests on something', (kind) => {
	const { claims: _, evidence: __, ...rest } = least[kind];
	expect(issuesOf(kind, rest)).toEqual(['evidence']);
	expect(issuesOf(kind, { ...rest, claims: ['built'] })).toEqual([]);
	expect(issuesOf(kind, { ...rest, evidence })).toEqual([]);
	expect(issuesOf(kind, { ...rest, claims: ['built'], evidence: [] })).toEqual(['evidence']);
});

describe('Evidence', () => {
	const issues = (fields: Fields) =>
		changed('claim', { evidence: [{ source: 'almanac', relation: 'supports', ...fields }] });

	test.each(['supports', 'partly', 'disputes', 'context'])(
		'may have the relation %s',
		(relation) => {
			expect(issues({ relation })).toEqual([]);
		},
	);

	test('has a relation of the four', () => {
		expect(issues({ relation: 'proves' })).toEqual(['evidence.0.relation']);
	});

	test('has a source', () => {
		expect(issues({ source: undefined })).toEqual(['evidence.0.source']);
	});

	test('refuses unknown fields', () => {
		expect(issues({ page: 4 })).toEqual(['evidence.0']);
	});

	test('is never an empty list', () => {
		expect(changed('claim', { evidence: [] })).toEqual(['evidence']);
	});
});

describe('A figure', () => {
	const series = { label: 'Trust', claims: ['flour'], rows: [{ label: '2024', value: 2 }] };
	const issues = (fields: Fields) =>
		changed('figure', { series: { trust: { ...series, ...fields } } });

	test('has at least one series', () => {
		expect(changed('figure', { series: {} })).toEqual(['series']);
	});

	test('names its series in kebab-case', () => {
		expect(changed('figure', { series: { The_Trust: series } })).toEqual(['series.The_Trust']);
	});

	test('rests each series on a claim', () => {
		expect(issues({ claims: [] })).toEqual(['series.trust.claims']);
	});

	test('has rows', () => {
		expect(issues({ rows: [] })).toEqual(['series.trust.rows']);
	});

	test.each(['2', Number.NaN, Number.POSITIVE_INFINITY, undefined])(
		'has numbers, not %j',
		(value) => {
			expect(issues({ rows: [{ label: '2024', value }] })).toEqual(['series.trust.rows.0.value']);
		},
	);

	test('has no number below zero, where charts begin', () => {
		expect(issues({ rows: [{ label: '2024', value: -1 }] })).toEqual(['series.trust.rows.0.value']);
		expect(issues({ rows: [{ label: '2024', value: 0 }] })).toEqual([]);
	});

	test('of parts has whole numbers, and something to draw', () => {
		const parts = (...values: (number | null)[]) => {
			const rows = values.map((value, index) => ({ label: String(index), value }));
			return changed('figure', { form: 'parts', series: { trust: { ...series, rows } } });
		};
		expect(parts(3, 0, null)).toEqual([]);
		expect(parts(3, 2.5)).toEqual(['series.trust.rows.1.value']);
		expect(parts(0)).toEqual(['form']);
		expect(parts(0, null)).toEqual(['form']);
	});

	test('reads a year as its label, and a number as reported', () => {
		const figure = kinds.figure.schema.parse(least.figure);
		expect(figure.series.trust?.rows).toEqual([{ label: '2024', value: null, basis: 'reported' }]);
	});

	test('names the rows of a formula by label, in this series or another', () => {
		const rows = (from: unknown) => [
			{ label: '2024', value: 1, basis: 'derived', from, formula: 'a' },
		];
		expect(issues({ rows: rows({ a: 2023, b: { series: 'customs', row: 2023 } }) })).toEqual([]);
		expect(issues({ rows: rows({ 'a-b': 2023 }) })).toEqual(['series.trust.rows.0.from.a-b']);
		expect(issues({ rows: rows({ a: { row: 2023 } }) })).toEqual(['series.trust.rows.0.from.a']);
	});
});

test('A source may say where it is archived, and when the copy was made', () => {
	const url = 'https://archive.example.org/';
	expect(changed('source', { archive: { url, captured: '2025-01-02' } })).toEqual([]);
	expect(changed('source', { archive: { url } })).toEqual(['archive.captured']);
	expect(changed('source', { archive: url })).toEqual(['archive']);
});

test.each([
	['article', 'status', 'ready'],
	['claim', 'kind', 'rumour'],
	['claim', 'confidence', 'certain'],
	['correction', 'severity', 'typo'],
	['stance', 'reach', 'far'],
	['stance', 'level', 'friendly'],
	['source', 'kind', 'blog'],
	['source', 'access', 'free'],
	['publisher', 'ownership', 'mixed'],
	['term', 'kind', 'person'],
] as const)('A record of kind %s takes a %s from its list, not %s', (kind, field, value) => {
	expect(changed(kind, { [field]: value })).toEqual([field]);
});

import { describe, expect, test } from 'vitest';
import { kindAt, kindOf, pathOf, recordKinds } from '../../src/model/kinds.ts';
import { shapeAt } from '../../src/check/fields/shape.ts';
import { looseRecordsOf } from '../../src/content/records.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { parsePublication } from '../read-fixture.ts';

const loose = looseRecordsOf((await parsePublication()).entries);

describe.each(recordKinds)('The kind %s', (kind) => {
	test('is found where its path says', () => {
		const keys = { article: 'a', section: 's', figure: 'f', source: 'x', publisher: 'x' };
		expect(kindAt(pathOf(kind, { ...keys, person: 'x', term: 'x' }))).toBe(kind);
	});

	test('lists every field that names another record', () => {
		const naming = ['author', 'source', 'sources', 'startHere', 'publisher', 'carriedBy', 'via'];
		const listed = Object.keys(kindOf(kind).names);
		for (const [path, fields] of fieldsOf(kind)) {
			for (const field of fields) {
				// A source names its authors in words.
				if (!naming.includes(field) && field !== 'claims' && field !== 'evidence') continue;
				if (kind === 'source' && field === 'author') continue;
				const name = [...path, field].join('.');
				expect(
					listed.some((known) => reaches(known, name)),
					name,
				).toBe(true);
			}
		}
	});

	test('has a record in the publication of the tests, which the graph finds in its place', () => {
		const { path } = kindOf(kind);
		const others = loose.filter((record) => record.kind !== kind);
		expect(
			others.length,
			`No record has the kind \`${kind}\`: add \`tests/fixtures/publication/${path}\`.`,
		).toBeLessThan(loose.length);
		expect(
			assemble(others),
			`Records of the kind \`${kind}\` get lost: put them in place in \`src/model/graph/assemble.ts\`.`,
		).not.toEqual(assemble(loose));
	});

	test('has the fields that it lists', () => {
		const { names, dates, weighed } = kindOf(kind);
		for (const name of [...Object.keys(names), ...dates, ...(weighed ? [weighed] : [])]) {
			const [first = ''] = name.split('.');
			// What is read as a list of authors is not a field of its own.
			if (name === 'author') continue;
			expect(shapeAt(kind, []), name).toContain(first);
		}
	});
});

/** Whether a path with `*` for every item begins with a field. */
function reaches(known: string, field: string): boolean {
	const steps = known.split('.');
	return field.split('.').every((step, index) => steps[index] === '*' || steps[index] === step);
}

/** The fields of a record and of everything in it, with the path to each. */
function* fieldsOf(
	kind: (typeof recordKinds)[number],
	path: string[] = [],
): Generator<[string[], string[]]> {
	const fields = shapeAt(kind, path);
	yield [path, fields];
	for (const field of fields) {
		for (const step of [[field], [field, '*']]) {
			if (path.length < 4 && shapeAt(kind, [...path, ...step]).length > 0) {
				yield* fieldsOf(kind, [...path, ...step]);
			}
		}
	}
}

test('A file outside the place of every kind has no kind', () => {
	for (const path of ['a.yaml', 'sources/a/b.yaml', 'people/a.yaml', 'articles/a/b/c.mdx']) {
		expect(kindAt(path), path).toBeUndefined();
	}
});

import { expect, test } from 'vitest';
import { type Compiled, type Setting, withNotesInPlace } from '../../src/typeset/notes-in-place.ts';

/** Where three lines with two notes each are, and the page of their second note. */
type Feet = readonly [number, number, number];

/** A typesetter that puts the second note of a line where a rule says. */
function typesetter(feetOf: (setting: Setting) => Feet) {
	const settings: Setting[] = [];
	const compile = (setting: Setting): Compiled => {
		settings.push(setting);
		const notes = feetOf(setting).flatMap((foot, line) =>
			['a', 'b'].map((name) => ({
				...{ place: `${String(line)}${name}`, page: line, y: 100 },
				foot: name === 'a' ? line : foot,
			})),
		);
		return { compiler: { query: () => [notes] }, result: setting } as unknown as Compiled;
	};
	return { settings, compile };
}

const keys = ({ attached }: Setting) => Object.keys(attached).sort();

test('A line whose notes are on two pages gets one entry, and so does a later line that this moves', () => {
	const { settings, compile } = typesetter(({ attached }) => [
		'0a' in attached ? 0 : 1,
		1,
		'0a' in attached && !('2a' in attached) ? 3 : 2,
	]);
	withNotesInPlace(compile);
	expect(settings.map(keys)).toEqual([[], ['0a'], ['0a', '2a']]);
	expect(settings.map(({ isLoose }) => isLoose)).toEqual([false, false, false]);
});

test('Lines are kept together no longer if one entry for a line does not help', () => {
	const { settings, compile } = typesetter(({ isLoose }) => [0, isLoose ? 1 : 2, 2]);
	const { result } = withNotesInPlace(compile);
	expect(settings.map(({ isLoose }) => isLoose)).toEqual([false, false, true]);
	expect(result).toBe(settings.at(-1));
});

test('If notes stay on other pages, the result with the fewest of them is taken', () => {
	const { settings, compile } = typesetter(({ isLoose }) => (isLoose ? [1, 2, 3] : [1, 1, 2]));
	const { result } = withNotesInPlace(compile);
	expect(settings.length).toBeLessThan(10);
	expect((result as unknown as Setting).isLoose).toBe(false);
});

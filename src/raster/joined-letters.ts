/**
 * The forms of a letter: alone, at the end, at the beginning and in the middle of joined letters.
 */
type Forms = readonly [alone: string, last: string, first?: string, middle?: string];

/**
 * The forms of each letter, and of lam with alif, as Unicode lists them: together for each letter,
 * and in this order (blocks Arabic Presentation Forms A and B).
 */
function readForms(): ReadonlyMap<string, Forms> {
	const found = new Map<string, string[]>();
	for (const [from, to] of [
		[0xfb50, 0xfbff],
		[0xfe80, 0xfefc],
	] as const) {
		for (let code = from; code <= to; code += 1) {
			const form = String.fromCodePoint(code);
			const letter = form.normalize('NFKC');
			if (letter === form || !/^(?:\p{L}|ل[اآأإ])$/u.test(letter)) continue;
			found.set(letter, [...(found.get(letter) ?? []), form]);
		}
	}
	return new Map([...found].filter(([, forms]) => forms.length > 1)) as unknown as Map<
		string,
		Forms
	>;
}

const formsOf = readForms();

/** A letter with the marks above and below it; lam with alif counts as one letter. */
const piece = /(?<letter>ل[اآأإ]|\p{Script=Arabic})(?<marks>\p{Mn}*)/gu;

/**
 * A text with each Arabic letter in the form that it has next to its neighbours, so each shape is
 * one character. Otherwise a font may draw one letter as several shapes; and if words use two
 * fonts, Resvg drops them unless they have the same number of shapes in both.
 */
export function withJoinedForms(text: string): string {
	return text.replaceAll(/\p{Script=Arabic}[\p{Script=Arabic}\p{Mn}]*/gu, (word) => {
		const letters = [...word.matchAll(piece)].map(
			({ groups: { letter = '', marks = '' } = {} }) => ({
				letter,
				marks,
				forms: formsOf.get(letter),
			}),
		);
		const reaches = (index: number) =>
			letters[index]?.forms?.[2] !== undefined && letters[index + 1]?.forms !== undefined;
		return letters
			.map(({ letter, marks, forms }, index) => {
				const [alone, last, first = alone, middle = last] = forms ?? [letter, letter];
				const isJoined = reaches(index - 1);
				const form = reaches(index) ? (isJoined ? middle : first) : isJoined ? last : alone;
				return form + marks;
			})
			.join('');
	});
}

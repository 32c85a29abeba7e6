/**
 * What to write for a date that is valid EDTF, but of a part of it that pages have no words for;
 * `undefined` for any other text.
 */
export function otherEdtf(text: string): { part: string; hint: string } | undefined {
	const [, decade] = /^(\d{3})X$/.exec(text) ?? [];
	if (decade !== undefined) {
		return { part: 'a decade with `X`', hint: `Write its years: \`${decade}0/${decade}9\`` };
	}
	const [, century] = /^(\d\d)XX$/.exec(text) ?? [];
	if (century !== undefined) {
		return { part: 'a century with `XX`', hint: `Write its years: \`${century}00/${century}99\`` };
	}
	const [, year, season = ''] = /^(\d{4})-(2[1-4])$/.exec(text) ?? [];
	if (year !== undefined) {
		const until = `${year.slice(0, 2)}${season}`;
		const years = until > year ? `, or, if you mean two years, \`${year}/${until}\`` : '';
		return {
			part: 'a season',
			hint: `Write its months, such as \`${year}-03/${year}-05\`${years}`,
		};
	}
	const [, begin] = /^(\d{4}(?:-\d\d){0,2})\/(?:\.\.)?$/.exec(text) ?? [];
	if (begin !== undefined) {
		return { part: 'a span without an end', hint: `Write when it began: \`${begin}\`` };
	}
	const [, end] = /^(?:\.\.)?\/(\d{4}(?:-\d\d){0,2})$/.exec(text) ?? [];
	if (end !== undefined) {
		return { part: 'a span without a beginning', hint: `Write when it ended: \`${end}\`` };
	}
	if (/^-\d{4}/.test(text)) {
		return {
			part: 'a year before the year 1',
			hint: 'Only years from `0001` on can be written as dates; say the year in words',
		};
	}
	return undefined;
}

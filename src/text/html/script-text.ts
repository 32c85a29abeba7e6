/**
 * The words inside script data, to find out that a quote is only there. Escapes of JSON and
 * JavaScript (`\u0027`, `\x27`, `\"`, `
 * `), the five XML entities, `&nbsp;` and numeric entities are resolved, and tags inside strings
 * become spaces. This is good enough to find a sentence, but it is not a parser.
 */
export function scriptText(scripts: readonly string[]): string {
	return scripts
		.join('\n')
		.replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex: string) => fromCode(hex, 16))
		.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => fromCode(hex, 16))
		.replace(/\\[nrt]/g, ' ')
		.replace(/\\(.)/g, '$1')
		.replace(/<\/?[a-z][^<>]*>/gi, ' ')
		.replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => fromCode(hex, 16))
		.replace(/&#(\d{1,7});/g, (_, digits: string) => fromCode(digits, 10))
		.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

function fromCode(digits: string, radix: number): string {
	const code = Number.parseInt(digits, radix);
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

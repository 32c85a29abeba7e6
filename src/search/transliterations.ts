/**
 * Words from Arabic, Persian and neighbouring languages that English newspapers spell in several ways:
 * a pattern for the spellings, and the one spelling that replaces them. Names of people need no line,
 * because they are found by sound.
 */
export const transliterations: readonly (readonly [RegExp, string])[] = [
	[/^(al|)[kq]a[ei]+dah?$/, '$1qaida'],
	[/^dai?[ei]sh$/, 'daesh'],
	[/^[kq]andahar/, 'kandahar'],
	[/^kh[ou]rass?an/, 'khorasan'],
	[/^(?:ma[uw]l|moul)[ao]?[vw]i(?=s?$)/, 'mawlawi'],
	[/^m[ou]hamm?[ae]d$/, 'muhammad'],
	[/^mo?u?d?jah[ei]dd?[aei]+n$/, 'mujahidin'],
	[/^m[ou]ll?ah?(?=s?$)/, 'mullah'],
	[/^p[au](?:sh|kh)t[ou]+n(?=s?$)/, 'pashtun'],
	[/^(?:kor|qur)an$/, 'quran'],
	[/^shari(?:a|ah|at)$/, 'sharia'],
	// The spelling of the BBC, which others have adopted.
	[/^taleb(?=ans?$)/, 'talib'],
	[/^u(?:y|i|yi)gh?ur(?=s?$)/, 'uighur'],
	// Places that newspapers used to spell otherwise.
	[/^kiev$/, 'kyiv'],
	[/^peking$/, 'beijing'],
];

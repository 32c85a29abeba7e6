/**
 * Words from Arabic, Persian and their neighbours that English papers spell in several ways, as a pattern
 * and the spelling that stands for all of them. Names of persons need no line: they are found by sound.
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
	// As the BBC writes it, and others after it.
	[/^taleb(?=ans?$)/, 'talib'],
	[/^u(?:y|i|yi)gh?ur(?=s?$)/, 'uighur'],
];

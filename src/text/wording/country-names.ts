/** Names and abbreviations of countries that tables of names do not have, by their codes (ISO 3166). */
export const otherCountryNames: Readonly<Record<string, readonly string[]>> = {
	AE: ['UAE'],
	GB: ['UK', 'Britain', 'Great Britain', 'England'],
	KP: ['North Korea'],
	KR: ['South Korea'],
	RU: ['Russian Federation'],
	US: ['USA', 'America', 'United States of America', 'США'],
};

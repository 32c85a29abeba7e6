import { expect, test } from 'vitest';
import { wrongCountry } from '../../src/check/rules/wrong-country.ts';
import { foundBy } from './found-by.ts';

test.each([
	['Turkey', 'TM', 'TR'],
	['the Netherlands', 'BE', 'NL'],
	['USA', 'GB', 'US'],
	['Bosnia and Herzegovina', 'BG', 'BA'],
	['Saint Lucia', 'VC', 'LC'],
	['DR Congo', 'CG', 'CD'],
	['Russian Federation', 'BY', 'RU'],
	["Cote d'Ivoire", 'GH', undefined],
	['Turkey', 'TR', undefined],
	['Palestine', 'PS', undefined],
	['Scotland', 'GB', undefined],
])('For the name %s and the code %s, the code is %s', (name, code, right) => {
	const was = "name: Norway\n  country: 'NO'";
	const now = `name: ${JSON.stringify(name)}\n  country: '${code}'`;
	const hints = right === undefined ? [] : [expect.stringContaining(`\`${right}\``) as string];
	expect(foundBy(wrongCountry, 'articles/tide-mill/stances.yaml', was, now)).toEqual(hints);
});

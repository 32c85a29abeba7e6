import { expect, test } from 'vitest';
import {
	articlePath,
	articlePlace,
	claimPagePath,
	claimPath,
	ledgerPath,
	partPath,
	personPath,
	sourcePath,
	termPath,
} from '../../src/routes/links.ts';

test('Every page has an address with a final slash, and every entry an address on its page', () => {
	expect([
		articlePath('tide-mill'),
		articlePath('tide-mill', 'evidence'),
		articlePlace('tide-mill', 'event-opening'),
		partPath('tide-mill', 'history'),
		partPath('tide-mill', 'index'),
		claimPath('tide-mill', 'built'),
		claimPagePath('tide-mill', 'built'),
		ledgerPath('tide-mill', 'built'),
		sourcePath('tide-mill', 'almanac'),
		personPath('tom-wyke'),
		termPath('sluice'),
	]).toEqual([
		'/tide-mill/',
		'/tide-mill/evidence/',
		'/tide-mill/#event-opening',
		'/tide-mill/#section-history',
		'/tide-mill/#introduction',
		'/tide-mill/#claim-built',
		'/tide-mill/claims/built/',
		'/tide-mill/evidence/#claim-built',
		'/tide-mill/sources/#source-almanac',
		'/people/tom-wyke/',
		'/glossary/#term-sluice',
	]);
});

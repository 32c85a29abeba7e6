import { describe, expect, test } from 'vitest';
import { claimHref, fragmentHref, partOfFragment } from '../../src/routes/within.ts';

const claim = { key: 'built', article: 'mill', part: 'history', shown: [{ part: 'output' }] };

test.each([
	['the whole article', '/mill/', '#claim-built'],
	['the ledger', '/mill/evidence/', '#claim-built'],
	['the page of the section that holds it', '/mill/history/', '#claim-built'],
	['the page of a section that marks it', '/mill/output/', '#claim-built'],
	['the page of another section', '/mill/ground/', '/mill/#claim-built'],
	['another page', '/people/', '/mill/#claim-built'],
])('From %s a claim is at %s', (_, page, href) => {
	expect(claimHref(page, claim)).toBe(href);
});

describe('A fragment in prose', () => {
	const within = {
		article: 'mill',
		parts: ['index', 'history', 'output'],
		headings: [{ part: 'history', slug: 'after-the-closure' }],
	};
	test.each([
		['/mill/', 'history', '#section-history'],
		['/mill/', 'history-after-the-closure', '#heading-history--after-the-closure'],
		['/mill/', 'how-checked', '#how-checked'],
		['/mill/history/', 'history-after-the-closure', '#heading-history--after-the-closure'],
		['/mill/output/', 'history-after-the-closure', '/mill/#heading-history--after-the-closure'],
		['/mill/output/', 'history', '/mill/#section-history'],
		['/mill/output/', 'how-checked', '/mill/#how-checked'],
		['/mill/output/', 'claim-built', '/mill/#claim-built'],
		['/mill/history/', 'heading-history--after-the-closure', '#heading-history--after-the-closure'],
	])('on %s: %s leads to %s', (page, fragment, href) => {
		expect(fragmentHref(page, fragment, within)).toBe(href);
	});
});

test.each([
	['war', 'war', 'section-war'],
	['war-crimes', 'war-crimes', 'section-war-crimes'],
	['section-war-crimes', 'war-crimes', 'section-war-crimes'],
	['war-begins', 'war', 'heading-war--begins'],
	['war-crimes-begin', 'war-crimes', 'heading-war-crimes--begin'],
	['heading-war--crimes-begin', 'war', 'heading-war--crimes-begin'],
	['introduction', 'index', 'introduction'],
])('#%s leads to the part %s, to the id %s', (fragment, part, id) => {
	expect(partOfFragment(fragment, ['index', 'war', 'war-crimes'])).toEqual({ part, id });
});

test.each(['timeline', 'figure-war', 'heading-peace--begins', 'warfare'])(
	'#%s leads into no part',
	(fragment) => {
		expect(partOfFragment(fragment, ['index', 'war', 'war-crimes'])).toBeUndefined();
	},
);

import { expect, test } from 'vitest';
import { findSwallowed } from '../../src/text/yaml/swallowed-text.ts';

test.each([
	['says: !All of it was sold', 'tag', '!All of it was sold'],
	['says: !!All of it was sold', 'tag', '!!All of it was sold'],
	['says: ! all of it was sold', 'tag', '! all of it was sold'],
	['says:\n  !All of it was sold', 'tag', '!All of it was sold'],
	['says: [!All, of it]', 'tag', '!All, of it]'],
	['says: !Flour &c! was sold', 'tag', '!Flour &c! was sold'],
	['says: &c. !All was sold', 'anchor', '&c. !All was sold'],
	['says: &c # and\n  # more\n  !All was sold', 'anchor', '&c # and\n  # more\n  !All was sold'],
	['says:\n  All of it\n  was sold # in May', 'comment', '# in May'],
	['a: &one flour\nb: *one\nsays: &one !one was sold', 'tag', '!one was sold'],
])(
	'Where `%s` loses words, they are told from the sign on that takes them away',
	(text, as, rest) => {
		expect(findSwallowed(text)).toEqual([
			expect.objectContaining({
				as,
				offset: text.length - rest.length,
				words: rest.split(/[\s,]/)[0],
			}),
		]);
	},
);

test.each([
	'says: Flour & money, !all of it',
	'says: "All" # of it',
	'says: |\n  &c # of it',
	'says:\n  # a line of comment\n  a: All',
	'a: &one flour\nb: *one',
])('`%s` loses nothing', (text) => {
	expect(findSwallowed(text)).toEqual([]);
});

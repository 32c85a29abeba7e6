import { expect, test } from 'vitest';
import { wikitextOf } from '../../src/text/wikitext.ts';

const supports = { template: '{{cite web |title=A}}', relation: 'supports' };
const partly = { template: '{{cite web |title=B}}', relation: 'partly' };
const disputes = { template: '{{cite web |title=C}}', relation: 'disputes' };
const context = { template: '{{cite web |title=D}}', relation: 'context' };

test('Pasted into Wikipedia, only what supports a claim stands as its references', () => {
	expect(wikitextOf('Flour is bread.', [supports, context, partly], [])).toBe(
		'Flour is bread.<ref>{{cite web |title=A}}</ref><ref>{{cite web |title=B}}</ref>',
	);
});

test('What disputes a claim follows a sentence that says so, and a comment has the status', () => {
	expect(wikitextOf('Flour is bread.', [disputes, supports], ['Disputed --> here'])).toBe(
		'Flour is bread.<ref>{{cite web |title=A}}</ref> Others dispute this.<ref>{{cite web |title=C}}</ref><!-- Disputed –> here -->',
	);
	expect(wikitextOf('Flour is bread.', [], [])).toBe('Flour is bread.');
});

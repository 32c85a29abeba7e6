import { expect, test } from 'vitest';
import { renderedText } from '../../../src/text/html/rendered-text.ts';

const shown = (classes: string) =>
	renderedText(`<body class="${classes}"><p>The wheel was taken out</p>`).text.trim();

test.each([
	'home has-offscreen-menu',
	'has-off-screen-menu home',
	'offscreen-menu-open',
	'offscreen-menu',
	'offscreen__content',
	'has-offscreen',
	'with-screen-reader-text',
	'screen-reader-text-enabled',
	'no-sr-only',
	'md:not-sr-only',
])('A page whose body has the classes `%s` is read', (classes) => {
	expect(shown(classes)).toBe('The wheel was taken out');
});

test.each([
	'sr-only',
	'x sr-only y',
	'sr-only-focusable',
	'visually-hidden-focusable',
	'govuk-visually-hidden',
	'css-1f3-VisuallyHidden e16',
	'sr_only__a1 x',
	'styles_visuallyHidden__aBcDe',
	'VisuallyHidden-root-12',
	'is-offscreen',
	'off-screen',
	'offscreen_3xY',
])('Words of the classes `%s` are for screen readers only', (classes) => {
	expect(shown(classes)).toBe('');
});

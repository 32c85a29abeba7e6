import { expect, test } from 'vitest';
import { call, words } from '../../src/exports/typst/markup.ts';
import { loadOutliner } from '../../src/raster/png.ts';
import { withOutlinedPictures } from '../../src/typeset/outlined-pictures.ts';
import { loadTypesetter } from '../../src/typeset/typesetter.ts';

const drawn = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40"><text x="0" y="20">${text}</text></svg>`;
const documentWith = (svg: string) =>
	[
		'#set document(title: "Mill")',
		'#set text(font: ("Source Serif 4", "Script 1"))',
		words('آسیاب دوباره باز شد').typst,
		`#let picture(svg: "") = image(bytes(svg), format: "svg", alt: "A mill")`,
		call('picture', { svg }).typst,
	].join('\n');

test('A picture with Persian words is set, its words as shapes', async () => {
	const document = documentWith(drawn('بنیاد: «Harbury»، ۲٬۱۰۰ ووفقًا نمی‌شود'));
	const typesetter = (await loadTypesetter())!;
	await expect(typesetter.pdf(document)).rejects.toThrow();
	const outlined = withOutlinedPictures(document, await loadOutliner());
	expect(outlined).not.toContain('<text');
	// A letter or sign that is lost would leave fewer shapes.
	expect(outlined.match(/<path/g)).not.toBeNull();
	expect((await typesetter.pdf(outlined)).length).toBeGreaterThan(1000);
});

test('A picture with words of other scripts stays as it is, with words that readers can look for', async () => {
	const document = documentWith(drawn('Harbury \\ "mill"'));
	expect(withOutlinedPictures(document, await loadOutliner())).toBe(document);
	expect(withOutlinedPictures(document, undefined)).toBe(document);
});

test('If text cannot be converted to shapes, the message says what to do', () => {
	expect(() => withOutlinedPictures(documentWith(drawn('بنیاد')), undefined)).toThrow(
		/Resvg does not run on this machine/,
	);
});

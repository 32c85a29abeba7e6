import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import { EmbeddedYaml } from '../../src/cli/language-server/embedded-yaml.ts';
import { slip } from '../mangle.ts';
import { readFixture } from '../read-fixture.ts';

const claims = 'content/articles/tide-mill/claims/output.yaml';
const section = 'content/articles/tide-mill/history.mdx';

test('Fields are left to an editor that has the schemas already, except in frontmatter', async () => {
	const yaml = new EmbeddedYaml({}, { yaml: 'frontmatter' });
	const place = { position: { line: 1, character: 0 }, offset: 4 };
	expect(await yaml.complete({ file: claims, text: 'x:\n\n', ...place })).toEqual([]);
	expect(await yaml.complete({ file: section, text: '---\n\n---\n', ...place })).not.toEqual([]);
});

test('An editor that knows stops gets them', async () => {
	const completionItem = { snippetSupport: true };
	const yaml = new EmbeddedYaml({ textDocument: { completion: { completionItem } } });
	const text = 'x:\n  says: A.\n  \n';
	const place = { position: { line: 2, character: 2 }, offset: text.length - 1 };
	const items = await yaml.complete({ file: claims, text, ...place });
	const whole = items.find(({ label }) => label === 'all required fields');
	expect(whole?.textEdit?.newText).toMatch(/^kind: \$1\n/);
});

test('500 broken files are queried without a crash, and each suggestion has its place in them', async () => {
	const yaml = new EmbeddedYaml({});
	const sound = await readFixture('publication');
	let offered = 0;
	const cases = fc.record({
		file: fc.constantFrom(...sound),
		mangle: slip,
		at: fc.double({ min: 0, max: 1, noNaN: true }),
	});
	const property = fc.asyncProperty(cases, async ({ file: { path, text }, mangle, at }) => {
		const document = TextDocument.create('', '', 0, mangle(text));
		const offset = Math.floor(at * document.getText().length);
		const position = document.positionAt(offset);
		const asked = { file: path, text: document.getText(), position, offset };
		const isInside = ({ start, end }: Range) =>
			[start, end].every((place) => {
				const { line, character } = document.positionAt(document.offsetAt(place));
				return line === place.line && character === place.character;
			});
		const items = await yaml.complete(asked);
		if (items.length > 0) offered += 1;
		for (const { textEdit } of items) {
			if (textEdit && 'range' in textEdit) expect(textEdit.range).toSatisfy(isInside);
		}
		const range = (await yaml.hover(asked))?.range;
		if (range) expect(range).toSatisfy(isInside);
	});
	await fc.assert(property, { numRuns: 500 });
	expect(offered).toBeGreaterThan(100);
});

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'vitest';
import { packPdf } from '../../src/typeset/pack-pdf.ts';
import { readPdf } from './read-pdf.ts';

const compiler = NodeCompiler.create();

/** A tagged PDF as Typst writes it, with so many sections. */
function typeset(sections: number): Uint8Array {
	const text = Array.from(
		{ length: sections },
		(_, index) =>
			`= Section ${String(index)}\nSome words, #link("https://example.org/${String(index)}")[a link] with (endobj) and stream.`,
	);
	const { result } = compiler.compile({
		mainFileContent: ['#set document(title: "x (y)", date: none)', ...text].join('\n\n'),
	});
	return compiler.pdf(result!, { pdfStandard: 'ua-1' });
}

test.each([1, 400])('A PDF of %i sections reads the same when it is packed', async (sections) => {
	const plain = typeset(sections);
	expect(await readPdf(packPdf(plain))).toEqual(await readPdf(plain));
});

test('A tagged PDF is packed to less than half', () => {
	const plain = typeset(400);
	expect(packPdf(plain).length).toBeLessThan(plain.length / 2);
});

test('A file that is not a PDF with a reference table is refused and unchanged', () => {
	expect(() => packPdf(new TextEncoder().encode('%PDF-1.7\nstartxref\n3\n%%EOF'))).toThrow(
		'no table of references',
	);
});

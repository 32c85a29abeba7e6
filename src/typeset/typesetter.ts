import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import { facesFor } from './faces.ts';
import { type Compiled, withNotesInPlace } from './notes-in-place.ts';
import { MissingGlyphError } from './missing-glyph.ts';
import { type Words, wordsFor } from '../words/words-of.ts';
import { packPdf } from './pack-pdf.ts';

/** The folder of the styles that documents import. */
const workspace = 'src/typeset';

/** The words of the style for print. */
type PaperWords = Words['exported']['paper'];

/** Typesets Typst documents at build time. */
export interface Typesetter {
	/**
	 * As an accessible PDF (ISO 14289-1, PDF/UA-1). The style's own words are in the language of
	 * the site, unless other words are given.
	 */
	pdf: (document: string, says?: PaperWords) => Promise<Uint8Array<ArrayBuffer>>;
	/** Its first page as SVG, with letters as shapes. */
	svg: (document: string) => Promise<string>;
}

let loaded: Promise<Typesetter | undefined> | undefined;

/**
 * The typesetter; `undefined` on a platform for which Typst has no binary, which the build reports
 * once.
 */
export function loadTypesetter(): Promise<Typesetter | undefined> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Typesetter | undefined> {
	let typst: typeof Typst;
	try {
		typst = await import('@myriaddreamin/typst-ts-node-compiler');
	} catch (error) {
		console.warn(
			`Typst does not run on this machine, so the site is built without the files that need it: ${String(error).split('\n')[0] ?? ''}`,
		);
		return undefined;
	}
	/** Compiles one document as often as needed, with the fonts for its letters. */
	const compilerOf = async (document: string, says = '{}') => {
		const { fonts, scripts, lacking } = await facesFor(new Set(document + says));
		if (lacking.length > 0) throw new MissingGlyphError(lacking);
		const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
		const compile = (inputs: Record<string, string>): Compiled => {
			const compiled = compiler.compile({
				mainFileContent: document,
				inputs: { ...inputs, says, scripts: scripts.join('|') },
			});
			if (compiled.result) return { compiler, result: compiled.result };
			const error = compiled.takeError();
			throw new Error(`Typst: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`);
		};
		return { compiler, compile };
	};
	return {
		async pdf(document, says = wordsFor(undefined).exported.paper) {
			const { compiler, compile } = await compilerOf(document, JSON.stringify(says));
			const { result } = withNotesInPlace(({ attached, isLoose }) =>
				compile({ attached: JSON.stringify(attached), ...(isLoose && { loose: 'yes' }) }),
			);
			return packPdf(compiler.pdf(result, { pdfStandard: 'ua-1' }));
		},
		async svg(document) {
			const { compiler, compile } = await compilerOf(document);
			return compiler.plainSvg(compile({}).result);
		},
	};
}

import type { ExportContext } from '../exports/export-file.ts';
import type { ArticleNode } from '../model/graph/nodes.ts';
import { withPlaces } from './missing-glyph.ts';
import type { SetFile } from './set-files.ts';

/** The site's response with a typeset file. */
export async function setResponse(
	file: SetFile,
	article: ArticleNode,
	context: ExportContext,
): Promise<Response> {
	const bytes = await withPlaces(() => file.make(article, context));
	if (bytes === undefined) return new Response(null, { status: 404 });
	return new Response(bytes, { headers: { 'Content-Type': file.type } });
}

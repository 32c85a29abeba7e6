import type { APIRoute } from 'astro';
import { csvwMetadata, csvwType } from '../../../exports/claims/csvw.ts';
import { figureColumns } from '../../../exports/csv.ts';
import type { FigureNode } from '../../../model/graph/nodes.ts';
export { getStaticPaths } from './[figure].csv.ts';

export const GET: APIRoute<{ figure: FigureNode; language: string }> = ({
	props: { figure, language },
}) =>
	new Response(csvwMetadata(`${figure.key}.csv`, figure.title, figureColumns(figure), language), {
		headers: { 'Content-Type': csvwType },
	});

import type { APIRoute } from 'astro';
import { getPublication } from '../content/publication.ts';
import { searchRecords } from '../search/records.ts';

/** What can be searched. The search index is made of it at the end of a build, which then removes it. */
export const GET: APIRoute = () => {
	const publication = getPublication();
	const records = searchRecords(
		publication,
		(article, part) => publication.chunks[`${article}/${part}`] ?? [],
	);
	return new Response(JSON.stringify(records), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};

import type { APIRoute } from 'astro';
import { claimsSchema } from '../../../exports/claims/claims-json.ts';

export const GET: APIRoute = () =>
	new Response(claimsSchema(), {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});

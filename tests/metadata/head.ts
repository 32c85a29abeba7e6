/** The head of a page as a system writes it, with what a reader of the page would say of it. */
export interface Head {
	/** The system, or what is peculiar about it. */
	name: string;
	address?: string;
	html: string;
	title: string | undefined;
	authors: string[] | undefined;
	published: string | undefined;
	publisher: string | undefined;
	language?: string;
}

/** JSON-LD as a page has it. */
export function jsonLd(...things: unknown[]): string {
	return things
		.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`)
		.join('');
}

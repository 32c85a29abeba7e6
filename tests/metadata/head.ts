/** The head of a page as a system writes it, with what people would read from the page. */
export interface Head {
	/** The system, or what is special about it. */
	name: string;
	address?: string;
	html: string;
	title: string | undefined;
	authors: string[] | undefined;
	published: string | undefined;
	publisher: string | undefined;
	language?: string;
}

/** JSON-LD in the form that pages have. */
export function jsonLd(...things: unknown[]): string {
	return things
		.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`)
		.join('');
}

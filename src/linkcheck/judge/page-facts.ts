import { parseHtml } from '../../text/html/parse-html.ts';
import { renderedText, type RenderedText } from '../../text/html/rendered-text.ts';
import { bounds } from './bounds.ts';

/** What the HTML of a page says about what kind of page it is. */
export interface PageFacts {
	/** The beginning of its source. */
	source: string;
	rendered: RenderedText;
	/** Length of the main text in characters, white space folded. */
	length: number;
	/** The beginning of its title. */
	title: string;
	/** Beginnings of its first headings: all `h1`, and the first `h2`. */
	headings: string[];
	/** Address of `<link rel="canonical">`, as written. */
	canonical?: string;
	/** Whether it asks for a password. */
	asksPassword: boolean;
	/** Pictures, films, frames and figures drawn by code. */
	pictures: number;
	/** Whether it runs code. */
	hasScripts: boolean;
	/** Whether an element waits to be filled by code (`<div id="root">`). */
	isShell: boolean;
}

const pictures = new Set(['img', 'picture', 'video', 'iframe', 'object', 'embed', 'canvas', 'svg']);
const shellIds = /^(?:root|app|__next|__nuxt|___gatsby|svelte|app-root|react-root|main-app)$/i;

/** Reads the facts off a page. */
export function pageFacts(html: string): PageFacts {
	const rendered = renderedText(html);
	const facts: PageFacts = {
		source: html.slice(0, bounds.source),
		rendered,
		length: fold(rendered.main).length,
		title: rendered.title.slice(0, bounds.line),
		headings: [],
		asksPassword: false,
		pictures: 0,
		hasScripts: false,
		isShell: false,
	};
	let heading: { name: string; text: string } | undefined;
	let seconds = 0;
	parseHtml(html, {
		onopentag(name, attributes) {
			const { id, type = '', rel = '', href } = attributes;
			if (name === 'h1' || (name === 'h2' && seconds === 0)) heading ??= { name, text: '' };
			if (name === 'h2') seconds++;
			if (name === 'link' && href && href.length <= bounds.address && isCanonical(rel)) {
				facts.canonical ??= href;
			}
			if (name === 'input' && type.toLowerCase() === 'password') facts.asksPassword = true;
			if (pictures.has(name)) facts.pictures++;
			if (name === 'script') facts.hasScripts = true;
			if (shellIds.test(id ?? '') || name.startsWith('app-root')) facts.isShell = true;
		},
		ontext(words) {
			if (heading) heading.text += words;
		},
		onclosetag(name) {
			if (heading?.name !== name) return;
			const text = fold(heading.text).slice(0, bounds.line);
			if (text !== '' && facts.headings.length < bounds.headings) facts.headings.push(text);
			heading = undefined;
		},
	});
	return facts;
}

function isCanonical(rel: string): boolean {
	return rel.toLowerCase().split(/\s/).includes('canonical');
}

/** White space folded and trimmed. */
export function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

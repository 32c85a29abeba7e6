import { parseHtml } from '../../text/html/parse-html.ts';
import { renderedText, type RenderedText } from '../../text/html/rendered-text.ts';

/** What the HTML of a page says about what kind of page it is. */
export interface PageFacts {
	html: string;
	rendered: RenderedText;
	/** Length of the main text in characters, white space folded. */
	length: number;
	/** Texts of its first headings: all `h1`, and the first `h2`. */
	headings: string[];
	/** `name` or `property` of each `meta`, lower case → its content. */
	metas: Map<string, string>;
	/** Where `<meta http-equiv="refresh">` sends to, and after how many seconds. */
	refresh?: { seconds: number; target: string };
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
		html,
		rendered,
		length: fold(rendered.main).length,
		headings: [],
		metas: new Map(),
		asksPassword: false,
		pictures: 0,
		hasScripts: false,
		isShell: false,
	};
	let heading: { name: string; text: string } | undefined;
	let seconds = 0;
	parseHtml(html, {
		onopentag(name, attributes) {
			const { id, type = '', content = '', rel = '', href } = attributes;
			if (name === 'h1' || (name === 'h2' && seconds === 0)) heading ??= { name, text: '' };
			if (name === 'h2') seconds++;
			if (name === 'meta') readMeta(facts, attributes, content);
			if (name === 'link' && /\bcanonical\b/i.test(rel) && href) facts.canonical ??= href;
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
			const text = fold(heading.text);
			if (text !== '') facts.headings.push(text);
			heading = undefined;
		},
	});
	return facts;
}

function readMeta(facts: PageFacts, attributes: Record<string, string>, content: string): void {
	const name = (attributes.name ?? attributes.property)?.toLowerCase();
	if (name !== undefined && !facts.metas.has(name)) facts.metas.set(name, content);
	if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return;
	// HTML Standard, section 4.2.5.3: shared declarative refresh steps.
	const parts = /^\s*(\d+)(?:\.[\d.]*)?\s*(?:[;,\s]\s*(?:url\s*=\s*)?(['"]?)(.*?)\2\s*)?$/is.exec(
		content,
	);
	const target = parts?.[3] ?? '';
	if (target !== '') facts.refresh ??= { seconds: Number(parts?.[1]), target };
}

/** White space folded and trimmed. */
export function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

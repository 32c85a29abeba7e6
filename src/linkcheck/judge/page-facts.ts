import { htmlEvents } from '../../text/html/html-events.ts';
import { renderedText, type RenderedText } from '../../text/html/rendered-text.ts';
import { bounds } from './bounds.ts';

/** Facts from the HTML of a page that show what kind of page it is. */
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
	/** Its descriptions of itself for other programs (`description`, `og:description`). */
	descriptions: string[];
	/** Whether its metadata says that it is not free, or only in part (schema.org, Open Graph). */
	saysPaid: boolean;
	/** Whether it asks for a password. */
	asksPassword: boolean;
	/** Number of pictures, videos, frames and drawings made by code. */
	pictures: number;
	/** Whether it runs code. */
	hasScripts: boolean;
	/** Whether an element waits to be filled by code (`<div id="root">`). */
	isShell: boolean;
}

const pictures = new Set('img picture video frame iframe object embed canvas svg'.split(' '));
const shellIds = /^(?:root|app|__next|__nuxt|___gatsby|svelte|app-root|react-root|main-app)$/i;

/** Reads these facts from a page. */
export function pageFacts(html: string, options: { xhtml?: boolean } = {}): PageFacts {
	const read = htmlEvents(html, options);
	const rendered = renderedText(read);
	const facts: PageFacts = {
		source: html.slice(0, bounds.source),
		rendered,
		length: fold(rendered.main).length,
		title: rendered.title.slice(0, bounds.line),
		headings: [],
		descriptions: [],
		asksPassword: false,
		saysPaid: false,
		pictures: 0,
		hasScripts: false,
		isShell: false,
	};
	let heading: { name: string; text: string } | undefined;
	let seconds = 0;
	for (const event of read.events) {
		if (event.kind === 'text') {
			if (heading) heading.text += event.words;
			continue;
		}
		const { name } = event;
		if (event.kind === 'close') {
			if (heading?.name !== name) continue;
			const text = fold(heading.text).slice(0, bounds.line);
			if (text !== '' && facts.headings.length < bounds.headings) facts.headings.push(text);
			heading = undefined;
			continue;
		}
		const { attributes } = event;
		if (name === 'h1' || (name === 'h2' && seconds === 0)) heading ??= { name, text: '' };
		if (name === 'h2') seconds++;
		if (name === 'meta') readMeta(facts, attributes);
		const { id, type = '', rel = '', href } = attributes;
		if (name === 'link' && href && href.length <= bounds.address && isCanonical(rel)) {
			facts.canonical ??= href;
		}
		if (name === 'input' && type.toLowerCase() === 'password') facts.asksPassword = true;
		if (pictures.has(name)) facts.pictures++;
		if (runsCode(name, attributes)) facts.hasScripts = true;
		if (shellIds.test(id ?? '') || name.startsWith('app-root')) facts.isShell = true;
	}
	facts.saysPaid ||= rendered.scripts.some((script) => paidInData.test(script));
	return facts;
}

const paidInData = /"isAccessibleForFree"\s{0,9}:\s{0,9}(?:"?false"?)/i;

/** Reads a `meta` element: the page's description, or whether readers must pay. */
function readMeta(facts: PageFacts, attributes: Readonly<Record<string, string>>): void {
	const { content = '', property = '', name = '', itemprop = '' } = attributes;
	const key = (property || name || itemprop).toLowerCase();
	if (/^(?:og:|twitter:)?description$/.test(key) && facts.descriptions.length < bounds.headings) {
		facts.descriptions.push(content);
	}
	if (key === 'isaccessibleforfree' && /^\s*false\s*$/i.test(content)) facts.saysPaid = true;
	if (key === 'article:content_tier' && /^\s*(?:locked|metered)\s*$/i.test(content)) {
		facts.saysPaid = true;
	}
}

/** Whether an element has code that runs: a script that is not data, or an event handler. */
function runsCode(name: string, attributes: Readonly<Record<string, string>>): boolean {
	if (name === 'script')
		return !/json|template|handlebars|mustache|math/i.test(attributes.type ?? '');
	return Object.keys(attributes).some((attribute) => /^on[a-z]{3,30}$/.test(attribute));
}

function isCanonical(rel: string): boolean {
	return rel.toLowerCase().split(/\s/).includes('canonical');
}

/** Folds and trims white space. */
export function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

import { withoutSpaceAround } from '../text/letters/ascii-space.ts';
import { readRefresh } from '../text/html/refresh.ts';
import type { ReferenceKind } from './built-file.ts';
import { addressesInSrcset } from './srcset.ts';

type Attributes = Readonly<Record<string, string>>;

/** An address in an element, and the attribute that has it. */
export interface Found {
	kind: ReferenceKind;
	href: string;
	attribute: string;
}

/**
 * Attributes with one address, by element (HTML Living Standard, index of attributes; SVG 2, section
 * 16.1.2).
 */
const plain: Readonly<Record<string, Readonly<Record<string, ReferenceKind>>>> = {
	a: { href: 'link', 'xlink:href': 'link' },
	area: { href: 'link' },
	audio: { src: 'media' },
	blockquote: { cite: 'link' },
	button: { formaction: 'link' },
	del: { cite: 'link' },
	embed: { src: 'media' },
	feImage: { href: 'image', 'xlink:href': 'image' },
	form: { action: 'link' },
	frame: { src: 'link' },
	iframe: { src: 'link' },
	image: { href: 'image', 'xlink:href': 'image' },
	img: { src: 'image', usemap: 'map' },
	input: { src: 'image', formaction: 'link' },
	ins: { cite: 'link' },
	object: { data: 'media', usemap: 'map' },
	q: { cite: 'link' },
	script: { src: 'resource', href: 'resource', 'xlink:href': 'resource' },
	source: { src: 'media' },
	track: { src: 'media' },
	use: { href: 'image', 'xlink:href': 'image' },
	video: { src: 'media', poster: 'image' },
};

/** Attributes with a list of image candidates, by element. */
const candidateLists: Readonly<Record<string, string>> = {
	img: 'srcset',
	source: 'srcset',
	link: 'imagesrcset',
};

const metaKinds: Readonly<Record<string, ReferenceKind>> = {
	'og:url': 'link',
	'og:image': 'image',
	'og:image:url': 'image',
	'og:image:secure_url': 'image',
	'og:video': 'media',
	'og:video:url': 'media',
	'og:video:secure_url': 'media',
	'og:audio': 'media',
	'og:audio:url': 'media',
	'og:audio:secure_url': 'media',
	'twitter:url': 'link',
	'twitter:image': 'image',
	'twitter:image:src': 'image',
	'msapplication-tileimage': 'image',
	'msapplication-config': 'resource',
	image: 'image',
	thumbnailurl: 'image',
};

const resourceRelations = /\b(?:stylesheet|preload|prefetch|modulepreload|manifest)\b/i;
const iconRelations =
	/\b(?:icon|apple-touch-icon|mask-icon|apple-touch-startup-image|image_src)\b/i;
const originRelations = /^\s*(?:preconnect|dns-prefetch)\s*$/i;

/** Every address in the attributes of an element, except those in `style`. */
export function referencesOf(element: string, attributes: Attributes): Found[] {
	const found: Found[] = [];
	for (const [attribute, kind] of Object.entries(plain[element] ?? {})) {
		const href = attributes[attribute];
		if (href !== undefined) found.push({ kind, href: withoutSpaceAround(href), attribute });
	}
	const list = candidateLists[element];
	if (list !== undefined && attributes[list] !== undefined) {
		found.push(...candidates(attributes[list], list));
	}
	if (element === 'link') found.push(...fromLink(attributes));
	if (element === 'meta') found.push(...fromMeta(attributes));
	return found;
}

/** Whether `referencesOf` can find anything in this kind of element. */
export function mayRefer(element: string): boolean {
	return Object.hasOwn(plain, element) || element === 'link' || element === 'meta';
}

function candidates(list: string, attribute: string): Found[] {
	return (addressesInSrcset(list) ?? ['']).map((href) => ({ kind: 'image', href, attribute }));
}

function fromLink({ rel = '', href }: Attributes): Found[] {
	if (href === undefined || originRelations.test(rel)) return [];
	const isIcon = iconRelations.test(rel);
	const kind = isIcon ? 'image' : resourceRelations.test(rel) ? 'resource' : 'link';
	return [{ kind, href: withoutSpaceAround(href), attribute: 'href' }];
}

function fromMeta(attributes: Attributes): Found[] {
	const { content } = attributes;
	if (content === undefined) return [];
	if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
		const href = readRefresh(content)?.target ?? '';
		return href === '' ? [] : [{ kind: 'link', href, attribute: 'content' }];
	}
	const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
	const kind = metaKinds[name.toLowerCase()];
	return kind === undefined
		? []
		: [{ kind, href: withoutSpaceAround(content), attribute: 'content' }];
}

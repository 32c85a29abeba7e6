import type { Reference, ReferenceKind } from './built-file.ts';
import type { Intern } from '../text/intern.ts';

/** The kinds of reference of JSON keys whose values are addresses. */
type Keys = Readonly<Record<string, ReferenceKind>>;

/** The addresses of a web app manifest (W3C Web Application Manifest, sections 1.7 to 1.13). */
export const manifestKeys: Keys = { src: 'image', start_url: 'link', url: 'link' };

/** The addresses of a JSON Feed (version 1.1). */
export const feedKeys: Keys = {
	...{ home_page_url: 'feed', feed_url: 'feed', next_url: 'feed', url: 'feed' },
	...{ icon: 'feed', favicon: 'feed', image: 'feed', banner_image: 'feed', avatar: 'feed' },
};

/**
 * The addresses in schema.org data. `@id` is not one of them: it is a name, and there may be no page
 * there.
 */
export const linkedDataKeys: Keys = {
	...{ url: 'link', mainEntityOfPage: 'link', item: 'link', relatedLink: 'link' },
	...{ discussionUrl: 'link', license: 'link', contentUrl: 'link', downloadUrl: 'link' },
	...{ publishingPrinciples: 'link', correctionsPolicy: 'link', embedUrl: 'link' },
	verificationFactCheckingPolicy: 'link',
	...{ image: 'image', logo: 'image', thumbnailUrl: 'image' },
};

/**
 * The addresses in JSON; none if the text is not valid JSON.
 *
 * @param start - Offset of the JSON in its file.
 */
export function referencesInJson(text: string, keys: Keys, intern: Intern, start = 0): Reference[] {
	const references: Reference[] = [];
	const add = (key: string, value: unknown) => {
		const kind = Object.hasOwn(keys, key) ? keys[key] : undefined;
		if (kind === undefined || typeof value !== 'string') return;
		const offset = start + Math.max(0, text.indexOf(JSON.stringify(value)));
		references.push({ kind, href: intern(value), offset });
	};
	try {
		JSON.parse(text, (key, value: unknown) => {
			if (Array.isArray(value)) value.forEach((one) => add(key, one));
			else add(key, value);
			return value;
		});
	} catch {
		return [];
	}
	return references;
}

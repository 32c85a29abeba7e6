/** What a reference is for, which decides the rule that its loss breaks. */
export type ReferenceKind =
	/** Somewhere to go: `a`, `area`, `form`, `iframe`, `cite`, `link rel=next`, a redirecting `meta`. */
	| 'link'
	/** A picture: `img`, `srcset`, `poster`, SVG's `image` and `use`, `og:image`, an icon. */
	| 'image'
	/** Sound, film, captions, embedded objects. */
	| 'media'
	/** A stylesheet, script, manifest or preloaded file. */
	| 'resource'
	/** A `url()` or `@import` in CSS. */
	| 'style'
	/** The image map that a `usemap` names; its address is `#name`. */
	| 'map'
	/** An address in an RSS or Atom feed. */
	| 'feed'
	/** An address in a sitemap, or of a sitemap. */
	| 'sitemap';

/** An address as it stands in a built file. */
export interface Reference {
	kind: ReferenceKind;
	/** As written, with entities and CSS escapes decoded, without the white space around it. */
	href: string;
	/** Where it stands in the text of its file, in UTF-16 code units: its attribute, element or CSS token. */
	offset: number;
}

/** An id that stands a second time in its page. */
export interface RepeatedId {
	id: string;
	offset: number;
}

/** What a file of the built site holds that links depend on. */
export interface BuiltFile {
	/** Path below the site's folder, with a leading `/`. */
	path: string;
	/** Whether it is an HTML page, and so has fragments. */
	isPage: boolean;
	references: Reference[];
	/** What a fragment can name: ids, and names of anchors. */
	anchors: ReadonlySet<string>;
	repeatedIds: RepeatedId[];
	/** Names of image maps. */
	maps: ReadonlySet<string>;
	/** Address that `<base href>` or `xml:base` resolves against, as written. */
	base?: string;
}

/** Files that hold nothing share this. */
export const nothing: ReadonlySet<string> = new Set();

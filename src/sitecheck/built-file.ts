/** What a reference is for. This decides which rule reports it if it is broken. */
export type ReferenceKind =
	/** A page to go to: `a`, `area`, `form`, `iframe`, `cite`, `link rel=next`, a redirecting `meta`. */
	| 'link'
	/** A picture: `img`, `srcset`, `poster`, SVG's `image` and `use`, `og:image`, an icon. */
	| 'image'
	/** Sound, video, captions, embedded objects. */
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

/** An address in a built file. */
export interface Reference {
	kind: ReferenceKind;
	/** As written, with entities and CSS escapes decoded and surrounding white space removed. */
	href: string;
	/** Offset of its attribute, element or CSS token in the text of its file, in UTF-16 code units. */
	offset: number;
}

/** An id that its page has used before. */
export interface RepeatedId {
	id: string;
	offset: number;
}

/** What a file of the built site contains that links depend on. */
export interface BuiltFile {
	/** Path below the site's folder, with a leading `/`. */
	path: string;
	/** Whether it is an HTML page, which can have fragments. */
	isPage: boolean;
	references: Reference[];
	/** Names that a fragment can refer to: ids, and names of anchors. */
	anchors: ReadonlySet<string>;
	repeatedIds: RepeatedId[];
	/** Names of image maps. */
	maps: ReadonlySet<string>;
	/** The address in `<base href>` or `xml:base`, as written; references are relative to it. */
	base?: string;
}

/** Shared by files without anchors or maps. */
export const nothing: ReadonlySet<string> = new Set();

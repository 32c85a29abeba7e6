/** A value that was found, and where, in words for an editor. */
export interface Found<Value = string> {
	value: Value;
	/** `JSON-LD`, `meta og:title`, `the <h1>`. */
	from: string;
	/** What to look at before it is believed. */
	doubt?: string;
}

/** The fields of a source that a page, a file or a register can tell of itself. */
export interface Metadata {
	title?: Found;
	/** As a record has them: `Family, Given` for a person of whom that is known, else as printed. */
	authors?: Found<string[]>;
	/** A year, month or day, as printed. */
	published?: Found;
	/** Name of the publisher. */
	publisher?: Found;
	language?: Found;
	/** Kind of source. */
	kind?: Found;
	access?: Found;
	container?: Found;
	volume?: Found;
	issue?: Found;
	pages?: Found;
	doi?: Found;
	isbn?: Found;
	/** Addresses that it gives itself, the likeliest first. */
	addresses: string[];
}

/** The names of its fields that hold one text. */
export type TextField = Exclude<keyof Metadata, 'authors' | 'addresses'>;

/** The first of several findings. */
export function firstOf<Value>(
	...found: readonly (Found<Value> | undefined)[]
): Found<Value> | undefined {
	return found.find((one) => one !== undefined);
}

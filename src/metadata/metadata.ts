/** A value, and where it was found, in words for an editor. */
export interface Found<Value = string> {
	value: Value;
	/** `JSON-LD`, `meta og:title`, `the <h1>`. */
	from: string;
	/** What to check before using the value. */
	doubt?: string;
}

/** The fields of a source that a page, a file or a register can give. */
export interface Metadata {
	title?: Found;
	/** As in a record: `Family, Given` for a person if both parts are known, else as printed. */
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
	/** Addresses that it gives for itself, the most likely first. */
	addresses: string[];
}

/** The names of the fields with one text. */
export type TextField = Exclude<keyof Metadata, 'authors' | 'addresses'>;

/** The first value that was found, in the order of the arguments: the most trusted first. */
export function firstOf<Value>(
	...found: readonly (Found<Value> | undefined)[]
): Found<Value> | undefined {
	return found.find((one) => one !== undefined);
}

/** A format that we write, and that a reader from another library reads back. */
export interface Format {
	name: string;
	/** A file with a record for each title. */
	write: (titles: readonly string[]) => string;
	/** The titles of its records, in their order. */
	read: (file: string) => string[] | Promise<string[]>;
	/** What a title may become; without it, it must stay the same. */
	kept?: (title: string) => string;
}

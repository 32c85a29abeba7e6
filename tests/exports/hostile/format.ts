/** A format, written by us and read back by a reader that is not our writer's library. */
export interface Format {
	name: string;
	/** A file with a record for each title. */
	write: (titles: readonly string[]) => string;
	/** The titles of its records, in their order. */
	read: (file: string) => string[] | Promise<string[]>;
	/** What a title may become; without it, it comes back as it was. */
	kept?: (title: string) => string;
}

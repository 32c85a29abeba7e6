/** The exit codes of commands. */
export const exitCode = {
	clean: 0,
	/** Something outside went wrong: a full disk, a port in use, no network. */
	broke: 1,
	/** Problems were found, or what was asked for cannot be done to this content. */
	problems: 2,
	/** The command was started in a wrong way: an option, an argument, a folder. */
	misconfigured: 3,
} as const;

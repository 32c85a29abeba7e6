/** The exit codes of commands. */
export const exitCode = { clean: 0, broke: 1, problems: 2, misconfigured: 3 } as const;

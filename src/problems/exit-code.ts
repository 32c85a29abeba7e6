/** What the exit code of a command says. */
export const exitCode = { clean: 0, broke: 1, problems: 2, misconfigured: 3 } as const;

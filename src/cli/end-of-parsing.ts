import type { CommanderError } from 'commander';
import { exitCode } from '../problems/exit-code.ts';

/** Ends the process where Commander would, for `exitOverride`: with 0 after `--help`, with 1 after options that cannot be read. */
export function endOfParsing(error: CommanderError): never {
	process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.broke);
}

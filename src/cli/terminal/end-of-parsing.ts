import type { CommanderError } from 'commander';
import { exitCode } from '../../problems/exit-code.ts';

/** Ends the process where Commander would, for `exitOverride`: after `--help`, or after options that cannot be read. */
export function endOfParsing(error: CommanderError): never {
	process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.misconfigured);
}

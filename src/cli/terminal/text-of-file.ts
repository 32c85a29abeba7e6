import { readFileSync } from 'node:fs';

/** The text of a file with a problem, for the lines that a report shows. */
export function textOfFile(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

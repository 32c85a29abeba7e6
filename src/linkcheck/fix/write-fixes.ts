import { readFile } from 'node:fs/promises';
import { ChangeError } from '../../edit/change.ts';
import { editRecord } from '../../edit/edit-record.ts';
import type { LinkFix } from './link-fixes.ts';
import { writeWhole } from '../../edit/write-whole.ts';

/** The outcome of one fix. */
export interface Written {
	fix: LinkFix;
	/** Why it was not made, in whole sentences. */
	refused?: string;
}

/**
 * Writes fixes, each file whole or not at all. A file that cannot be edited stays as it is and is
 * reported.
 */
export async function writeFixes(fixes: readonly LinkFix[]): Promise<Written[]> {
	const written: Written[] = [];
	for (const fix of fixes) {
		try {
			const text = await readFile(fix.file, 'utf8');
			const edited = editRecord(text, fix.edit);
			if (edited === text) continue;
			await writeWhole(fix.file, edited);
			written.push({ fix });
		} catch (error) {
			const { message } = error as Error;
			const isEdit = error instanceof ChangeError;
			written.push({ fix, refused: isEdit ? message : `It cannot be written (${message}).` });
		}
	}
	return written;
}

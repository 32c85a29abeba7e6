import type { Capture } from '../../model/records/capture.ts';
import { escapeSigns, jsonText } from '../../problems/json-text.ts';

/**
 * A capture as the text of its file: JSON, one field per line, a final newline. U+FFFD is escaped:
 * pages may contain it, but no file in the content folder may.
 */
export function printCapture(capture: Capture): string {
	return `${escapeSigns(jsonText(capture), /\ufffd/g)}\n`;
}

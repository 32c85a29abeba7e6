import type { Capture } from '../../model/records/capture.ts';
import { escapeSigns, jsonText } from '../../problems/json-text.ts';

/** A capture as the text of its file: JSON, one field a line, a final newline. Pages hold U+FFFD, and no text of the content folder may. */
export function printCapture(capture: Capture): string {
	return `${escapeSigns(jsonText(capture), /\ufffd/g)}\n`;
}

import type { Capture } from '../../model/records/capture.ts';

/** What no text of the content folder may hold as it is: pages do, so it is written in hexadecimal. */
const unsaid = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/g;

/** A capture as the text of its file: JSON, one field a line, a final newline. */
export function printCapture(capture: Capture): string {
	const text = JSON.stringify(capture, undefined, '\t').replaceAll(
		unsaid,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `${text}\n`;
}

import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * Files that are compressed already, or must not be compressed: an EPUB reader looks for the type
 * at a fixed offset (OCF 3.3, section 4.3).
 */
const bare = /^mimetype$|\.(?:png|woff2)$/;

/**
 * Files in an archive, in their order. Archives store a local time without a zone, so the date is
 * set from its parts and comes out the same on every machine.
 *
 * @param day - The date of every file (ISO 8601).
 */
export function zip(
	files: readonly (readonly [path: string, content: string | Uint8Array])[],
	day: string,
): Uint8Array<ArrayBuffer> {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date);
	const packed: Zippable = {};
	for (const [path, content] of files) {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		packed[path] = [bytes, { level: bare.test(path) ? 0 : 9, mtime }];
	}
	return new Uint8Array(zipSync(packed));
}

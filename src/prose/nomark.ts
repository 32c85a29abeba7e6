/**
 * Why words with a number, a date or a quotation need no mark, as `[words](nomark:reason)`. The
 * words are shown plain; the reason stays in the file.
 */
export const nomarkReasons = {
	argument: 'words or an interpretation of the author whose argument it is, named as such',
	arithmetic: 'calculated from marked numbers next to it',
	edition: 'about this edition itself, such as how far the reading went',
	inference: 'a conclusion from marked sentences next to it',
	name: 'the number is part of a name',
} as const;

const scheme = 'nomark:';

/** The reason in the address of an exemption, valid or not; `undefined` for any other address. */
export function nomarkReasonOf(url: string): string | undefined {
	return url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
}

/** Whether a reason is one of those above. */
export function isNomarkReason(reason: string): boolean {
	return Object.hasOwn(nomarkReasons, reason);
}

/**
 * The path of a folder without slashes at the end, so that paths below it are the folder, one slash
 * and the rest. The root `/` stays.
 */
export function withoutSlash(folder: string): string {
	return folder.replace(/(?<=[^/])\/+$/, '');
}

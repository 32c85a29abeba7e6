/** The path of a folder without the slashes at its end, so that paths below it begin with it and one slash. The root stays. */
export function withoutSlash(folder: string): string {
	return folder.replace(/(?<=[^/])\/+$/, '');
}

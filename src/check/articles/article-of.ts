/** The article that a file below the content folder belongs to. */
export function articleOf(path: string): string | undefined {
	return /^articles\/([^/]+)\//.exec(path)?.[1];
}

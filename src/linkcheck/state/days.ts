/** Days from one to another, both `YYYY-MM-DD`; negative if the second comes first. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

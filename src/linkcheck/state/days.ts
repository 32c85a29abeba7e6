/** Days from one to another, both `YYYY-MM-DD`; negative if the second comes first. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * Whether a day is not after today, both `YYYY-MM-DD`: a run with a wrong clock may have recorded a
 * day in the future.
 */
export function hasCome(day: string, today: string): boolean {
	return day <= today;
}

/** The days that are not after today. */
export function daysThatCame(days: readonly string[], today: string): string[] {
	return days.filter((day) => hasCome(day, today));
}

/** The days after today. */
export function daysToCome(days: readonly string[], today: string): string[] {
	return days.filter((day) => !hasCome(day, today));
}

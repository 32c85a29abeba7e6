/** Whether the standard output is a terminal that shows colours. */
export function hasColour(): boolean {
	return process.stdout.isTTY && process.stdout.hasColors();
}

/** Columns of the terminal that reads our output; `undefined` where nobody says how many. */
export function terminalWidth(): number | undefined {
	return process.stdout.isTTY ? process.stdout.columns : Number(process.env.COLUMNS) || undefined;
}

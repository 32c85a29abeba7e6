/** Columns of the terminal that reads our output; `undefined` if they are not known. */
export function terminalWidth(): number | undefined {
	return process.stdout.isTTY ? process.stdout.columns : Number(process.env.COLUMNS) || undefined;
}

const units = [
	[1e9, 'GB'],
	[1e6, 'MB'],
	[1e3, 'kB'],
] as const;

/** A size as people read it: `512 bytes`, `64 kB`, `16.8 MB`. */
export function sizeInWords(bytes: number): string {
	const [size, unit] = units.find(([least]) => bytes >= least) ?? [1, 'bytes'];
	return `${Math.round((10 * bytes) / size) / 10} ${unit}`;
}

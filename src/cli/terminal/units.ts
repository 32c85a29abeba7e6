import { InvalidArgumentError } from 'commander';

const milliseconds: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const bytes: Record<string, number> = {
	B: 1,
	kB: 1000,
	MB: 1_000_000,
	KiB: 1024,
	MiB: 1024 ** 2,
	GiB: 1024 ** 3,
};

/** The longest time that a timer can wait, in milliseconds; a longer one ends at once. */
const longestTime = 2 ** 31 - 1;

/**
 * Reads a time: `500ms`, `30s`, `10m`, `2h`; a bare number is seconds.
 *
 * @returns Milliseconds.
 * @throws {InvalidArgumentError} If it is not a time, or longer than a timer can wait.
 */
export function parseTime(value: string): number {
	const [, number = '', unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(value) ?? [];
	if (number === '') {
		throw new InvalidArgumentError('Expected a time such as `500ms`, `30s`, `10m`, or seconds.');
	}
	const time = Math.round(Number(number) * (milliseconds[unit] ?? 1));
	if (time > longestTime) {
		const hours = Math.floor(longestTime / 3_600_000);
		throw new InvalidArgumentError(`Expected a time of at most \`${hours}h\`.`);
	}
	return time;
}

/** Writes a time as `parseTime` reads it, in the largest unit that divides it. */
export function formatTime(time: number): string {
	return inUnits(time, milliseconds);
}

/** Writes a size as `parseSizeUpTo` reads it, in the largest unit that divides it. */
export function formatSize(size: number): string {
	return inUnits(size, bytes);
}

function inUnits(amount: number, units: Readonly<Record<string, number>>): string {
	if (amount === 0) return '0';
	const [unit, worth] = Object.entries(units)
		.filter(([, each]) => amount % each === 0)
		.reduce((largest, next) => (next[1] >= largest[1] ? next : largest), ['', 1]);
	return `${amount / worth}${unit}`;
}

/**
 * Reads a time like `parseTime`; it must be longer than 0.
 *
 * @throws {InvalidArgumentError} If it is not such a time.
 */
export function parseSpan(value: string): number {
	const time = parseTime(value);
	if (time === 0) throw new InvalidArgumentError('Expected a time longer than 0.');
	return time;
}

/**
 * Makes a parser of sizes: `500kB`, `16MiB`; a bare number is bytes. It throws an
 * `InvalidArgumentError` for what is no size, is 0, or is more than `most` bytes.
 */
export function parseSizeUpTo(most: number): (value: string) => number {
	return (value) => {
		const [, number = '', unit = 'B'] = /^(\d+(?:\.\d+)?)(B|kB|MB|KiB|MiB|GiB)?$/.exec(value) ?? [];
		const size = Math.round(Number(number) * (bytes[unit] ?? 1));
		if (number === '' || size === 0) {
			throw new InvalidArgumentError('Expected a size such as `500kB`, `16MiB`, or bytes.');
		}
		if (size > most) {
			throw new InvalidArgumentError(`Expected a size of at most ${formatSize(most)}.`);
		}
		return size;
	};
}

/** Makes a parser of whole numbers of at least `least` and, if it is given, at most `most`. */
export function parseCount(least: number, most?: number): (value: string) => number {
	return (value) => {
		const number = Number(value);
		const isCount = /^\d+$/.test(value) && Number.isSafeInteger(number);
		if (!isCount || number < least || number > (most ?? Infinity)) {
			throw new InvalidArgumentError(
				most === undefined
					? `Expected a whole number of at least ${least}.`
					: `Expected a whole number from ${least} to ${most}.`,
			);
		}
		return number;
	};
}

/**
 * Reads an address with `http:` or `https:`.
 *
 * @throws {InvalidArgumentError} If it is not one.
 */
export function parseWebAddress(value: string): string {
	if (!/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
		throw new InvalidArgumentError('Expected an address that starts with `https://` or `http://`.');
	}
	return value;
}

/**
 * Reads the value of a header that we send. Other letters than those of ASCII can be sent, but each
 * server reads them in its own way.
 *
 * @throws {InvalidArgumentError} If it is empty or has other characters.
 */
export function parseHeader(value: string): string {
	if (!/^[!-~](?:[ -~]*[!-~])?$/.test(value)) {
		throw new InvalidArgumentError(
			'Expected letters, digits and signs of ASCII in one line, such as `MyCheck/1.0 (+https://example.org)`.',
		);
	}
	return value;
}

/**
 * Reads a text that must not be empty, as it is when a variable of a workflow is not set.
 *
 * @throws {InvalidArgumentError} If it is empty.
 */
export function parseWords(value: string): string {
	if (value.trim() === '') throw new InvalidArgumentError('Expected a value, but it is empty.');
	return value;
}

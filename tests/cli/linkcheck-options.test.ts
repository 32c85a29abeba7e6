import { expect, test } from 'vitest';
import { linkcheckProgram } from '../../src/cli/linkcheck/linkcheck-options.ts';
import { formatSize, formatTime, parseSizeUpTo, parseTime } from '../../src/cli/terminal/units.ts';
import { defaultFetchOptions } from '../../src/http/fetch-options.ts';

const readers = {
	concurrency: Number,
	perHost: Number,
	delay: parseTime,
	timeout: parseTime,
	retries: Number,
	maxBody: parseSizeUpTo(Infinity),
};

test.each(Object.entries(readers))('The help names the default of %s that holds', (name, read) => {
	const option = linkcheckProgram().options.find((each) => each.attributeName() === name);
	const [, shown = ''] = /\(default: (\w+)/.exec(option?.description ?? '') ?? [];
	expect(read(shown)).toBe(defaultFetchOptions()[name as keyof typeof readers]);
});

test.each([0, 1, 500, 1000, 1500, 30_000, 90_000, 600_000, 7_200_000])(
	'A time of %i ms is read as it is written',
	(time) => expect(parseTime(formatTime(time))).toBe(time),
);

test.each([
	[1, '1B'],
	[500_000, '500kB'],
	[8192, '8KiB'],
	[10 * 1024 ** 2, '10MiB'],
	[1024 ** 3, '1GiB'],
])('A size of %i bytes is written %s and read as such', (size, text) => {
	expect(formatSize(size)).toBe(text);
	expect(parseSizeUpTo(size)(text)).toBe(size);
});

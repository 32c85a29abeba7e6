import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdicts } from '../../../src/link-state/verdicts.ts';

const folder = join(import.meta.dirname, '../../../src/linkcheck/judge');
const judges = readdirSync(join(folder, 'judges'));
const order = readFileSync(join(folder, 'judge.ts'), 'utf8');

test('Every judge has a place in the order', () => {
	const asked = judges
		.filter((file) => !order.includes(`'./judges/${file}'`))
		.map((file) => `Nobody asks \`${file}\`: give it a place in \`src/linkcheck/judge/judge.ts\`.`);
	expect(asked, asked.join('\n')).toEqual([]);
});

test('Every verdict is given by a judge, and has a test case', () => {
	const sayings = [
		order,
		...judges.map((file) => readFileSync(join(folder, 'judges', file), 'utf8')),
	];
	const cases = readdirSync(import.meta.dirname)
		.filter((file) => file !== 'judges.test.ts')
		.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
	const asked = verdicts.flatMap((verdict) => [
		...(sayings.some((text) => text.includes(`'${verdict}'`))
			? []
			: [`No judge says \`${verdict}\`: write \`src/linkcheck/judge/judges/${verdict}.ts\`.`]),
		...(cases.some((text) => text.includes(`'${verdict}'`))
			? []
			: [`No case expects \`${verdict}\`: write one in \`tests/linkcheck/judge/\`.`]),
	]);
	expect(asked, asked.join('\n')).toEqual([]);
});

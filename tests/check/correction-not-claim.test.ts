import { describe, expect, test } from 'vitest';
import { correctionNotClaim } from '../../src/check/rules/correction-not-claim.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readFixture, today } from '../read-fixture.ts';

const files = await readFixture('publication');

interface Case {
	says: string;
	was: string;
	now: string;
	/** The words of the first piece of evidence. */
	quote?: string;
	/** The two sentences of the correction. */
	said?: string;
	right?: string;
}

/** What is reported for a correction of a claim. */
function found({ says, was, now, quote = 'a quote', said = 'It was so.', right = 'No.' }: Case) {
	const changed = files.map(({ path, text }) => {
		if (path.endsWith('/corrections.yaml')) {
			const words = { was, now, said, says: right, why: 'It was wrong.' };
			const fields = Object.entries(words).map(([key, value]) => {
				return `  ${key}: ${JSON.stringify(value)}\n`;
			});
			const head = 'one:\n  claim: closed-1924\n  severity: factual\n  date: 2025-02-01\n';
			return { path, text: head + fields.join('') };
		}
		if (!path.endsWith('/claims/history.yaml')) return { path, text };
		const text2 = text
			.replace('The mill closed in 1924.', () => JSON.stringify(says))
			.replace('the wheel has not turned since 1924', () => JSON.stringify(quote));
		return { path, text: text2.replace(/ {4}- source: kystavisen[^]*/, '') };
	});
	const content = parseContent('content', changed);
	return correctionNotClaim
		.find({ content, today, language: 'en-GB', letters: '' })
		.map(({ message }) => message);
}

describe('A correction that contradicts its claim is reported', () => {
	test.each<[Case, string, string]>([
		[{ was: '5 July', now: '3 July', says: 'It was on 4 July 2025.' }, '3 July', '4 July 2025'],
		[{ was: '4 July', now: '3 July', says: 'It was on 4 July 2025.' }, '3 July', '4 July 2025'],
		[{ was: '4 June', now: '3 July', says: 'It was on 3 June.' }, '3 July', '3 June'],
		[
			{ was: 'in July', now: 'on 3 July 2025', says: 'It was on 3 July 2024.' },
			'3 July 2025',
			'3 July 2024',
		],
		[{ was: 'July 4', now: 'July 3', says: 'It was on July 4, 2025.' }, 'July 3', 'July 4, 2025'],
		[{ was: 'closed in 1926', now: 'closed in 1925', says: 'It closed in 1924.' }, '1925', '1924'],
		[{ was: 'closed in 1926', now: 'closed in 1924', says: 'It closed in 1926.' }, '1924', '1926'],
		[{ was: '10 workers', now: '12 workers', says: 'It had 14 workers in 1924.' }, '12', '14'],
		[{ was: '10 workers', now: '12 workers', says: 'It had 10 workers.' }, '12', '10'],
		[{ was: '10%', now: '12%', says: 'It sold 14% of it.' }, '12%', '14%'],
		[{ was: '2 mills', now: '3 mills', says: 'There were 2 mills.' }, '3', '2'],
		[
			{ was: '$2 million', now: '$3 million', says: 'It cost $2 million.' },
			'3 million',
			'2 million',
		],
		[
			{
				was: 'a',
				now: 'b',
				said: 'It was on 4 July.',
				right: 'It was on 3 July.',
				says: 'On 4 July it was.',
			},
			'3 July',
			'4 July',
		],
		[
			{
				was: 'a',
				now: 'b',
				said: 'It had 10 mills.',
				right: 'It had 12 mills.',
				says: 'It has 10 mills.',
			},
			'12',
			'10',
		],
	])('%j', (correction, stated, said) => {
		expect(found(correction)).toEqual([
			expect.stringMatching(
				new RegExp(`has \`${stated.replace('$', '\\$')}\`, .* has \`${said}\`\\.$`),
			),
		]);
	});
});

describe('A correction with the numbers of its claim, or with others beside them, is right', () => {
	test.each<[Case]>([
		[{ was: '4 July', now: '3 July', says: 'It was on 3 July 2025.' }],
		[{ was: '4 July', now: '3 July', says: 'It was on 3 July; others said so on 4 July.' }],
		[{ was: '4 July', now: '3 July', says: 'It was in July 2025.' }],
		[
			{
				was: '4 July',
				now: '3 July',
				says: 'It was reported on 5 July.',
				quote: 'signed on 3 July',
			},
		],
		[{ was: '4 July', now: '3 July', says: 'It was before 5 July.' }],
		[{ was: '4 July', now: 'by 3 July', says: 'It was on 2 July.' }],
		[{ was: '4 July', now: '3 July', says: 'It took from 2 July to 9 July.' }],
		[{ was: '4 July', now: '3 July', says: 'The mill closed.' }],
		[{ was: 'in 1926', now: 'in 1924', says: 'The mill closed in 1924.' }],
		[
			{
				was: 'in 1926',
				now: 'in 1925',
				says: 'The mill closed a year after 1924.',
				quote: 'closed in 1925',
			},
		],
		[
			{
				was: '1928 pact',
				now: 'pact of 1926, replaced in 1931',
				says: 'The pact of 1926 was signed.',
			},
		],
		[{ was: 'plans', now: 'only plans before July 2025', says: 'In May 2024 it was a plan.' }],
		[{ was: '10 workers', now: '12 workers', says: 'It had 14 mills.' }],
		[{ was: '10 workers', now: 'some workers', says: 'It had 14 workers.' }],
		[
			{
				was: 'over $1 billion',
				now: '$323 million',
				says: 'It passed $1 billion.',
				quote: 'worth $323 million',
			},
		],
		[{ was: '3 tonnes', now: '2.1 tonnes', says: 'It ground about two tonnes of flour.' }],
		[{ was: 'a third of it', now: 'half of it', says: 'Half of it was sold.' }],
		[{ was: 'the only one', now: 'one of many', says: 'It is one of two.' }],
		[{ was: '50 tonnes', now: '36,000 tonnes, or 22.5 as liquid', says: 'It weighs 22.5 tonnes.' }],
		[{ was: 'May 2025', now: 'June 2025', says: 'It was on 3 June 2025.' }],
		[{ was: 'Boeing 737', now: 'Airbus 320', says: 'The Airbus crashed in 1999.' }],
	])('%j', (correction) => {
		expect(found(correction)).toEqual([]);
	});
});

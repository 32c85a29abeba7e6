/**
 * What a contributor writes for a rule, a verdict and a kind of record, as changes of files:
 * `begun` is the first step of each recipe in `CONTRIBUTING.md`, `rest` is what the compiler and
 * the tests then ask for. A change without its own text adds words before others that the file has.
 */
export type Change =
	| { file: string; text: string }
	| { file: string; before: string; add: string }
	| { file: string; remove: true };

export interface Addition {
	name: string;
	begun: Change[];
	rest: Change[];
}

const rule = (
	name: string,
	constant: string,
) => `import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const ${constant}: Rule = {
	name: '${name}',
	severity: 'error',
	about: 'No publisher shouts.',
	why: 'A reader would look away.',
	find: ({ content }) =>
		entriesOf(content, 'publisher')
			.filter(({ data }) => data?.name.endsWith('!'))
			.map((publisher) => ({
				place: publisher.at(['name']),
				message: 'The name shouts.',
				hint: 'Take the exclamation mark away.',
			})),
};
`;

export const ruleAddition: Addition = {
	name: 'a rule',
	begun: [
		{ file: 'src/check/rules/loud-name.ts', text: rule('loud-name', 'loudName') },
		{
			file: 'src/check/rules.ts',
			before: 'import { brokenMark } from',
			add: "import { loudName } from './rules/loud-name.ts';\n",
		},
		{ file: 'src/check/rules.ts', before: '\temptyBlock,\n];', add: '\tloudName,\n' },
		// The line in the list is forgotten.
		{ file: 'src/check/rules/left-out.ts', text: rule('left-out', 'leftOut') },
	],
	rest: [
		{ file: 'src/check/rules/left-out.ts', remove: true },
		{
			file: 'tests/fixtures/rules/loud-name/publishers/mill-trust.yaml',
			text: 'name: Harbury Mill Trust!\ncountry: GB\nownership: nonprofit\n',
		},
		{
			file: 'tests/fixtures/rules/loud-name/expected.txt',
			text: `content/publishers/mill-trust.yaml:1:7  loud-name  The name shouts.
  1 | name: Harbury Mill Trust!
    |       ^^^^^^^
    = Take the exclamation mark away.
`,
		},
	],
};

export const verdictAddition: Addition = {
	name: 'a verdict',
	begun: [
		{
			file: 'src/link-state/verdicts.ts',
			before: '\tunchecked: {',
			add: "\tteapot: {\n\t\t...rest,\n\t\tabout: 'A teapot answered.',\n\t},\n",
		},
		{
			file: 'src/linkcheck/judge/judges/unplaced.ts',
			text: "import type { Judge } from '../subject.ts';\n\nexport const judgeUnplaced: Judge = () => undefined;\n",
		},
	],
	rest: [
		{ file: 'src/linkcheck/judge/judges/unplaced.ts', remove: true },
		{
			file: 'src/link-state/explanations.ts',
			before: '\tunchecked: {',
			add: "\tteapot: {\n\t\twhat: 'The server says that it is a teapot.',\n\t\twhy: 'Nobody saw the page.',\n\t\tfix: 'Ask again later.',\n\t},\n",
		},
		{
			file: 'src/linkcheck/judge/judges/teapot.ts',
			text: `import type { Judge } from '../subject.ts';

/** A server that brews no coffee: status 418 (RFC 2324). */
export const judgeTeapot: Judge = ({ answer }) =>
	answer?.status === 418
		? { verdict: 'teapot', message: 'A teapot answered.', hint: 'Ask again later.' }
		: undefined;
`,
		},
		{
			file: 'src/linkcheck/judge/judge.ts',
			before: 'import { judgeTimeout }',
			add: "import { judgeTeapot } from './judges/teapot.ts';\n",
		},
		{ file: 'src/linkcheck/judge/judge.ts', before: '\tjudgeLegal,\n', add: '\tjudgeTeapot,\n' },
		{
			file: 'tests/linkcheck/judge/teapot.test.ts',
			text: `import { expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { answer } from './answers.ts';

test('A teapot is a teapot', () => {
	expect(judge(answer('', { status: 418 })).verdict).toBe('teapot');
});
`,
		},
	],
};

export const kindAddition: Addition = {
	name: 'a kind of record',
	begun: [
		{
			file: 'src/model/records/notice.ts',
			text: `import { z } from 'astro/zod';
import { TextSchema } from './text.ts';

/** What readers are told on the front page: \`content/notices/<notice>.yaml\`. */
export const NoticeSchema = z.strictObject({
	/** Its words. */
	says: TextSchema,
});

export type Notice = z.infer<typeof NoticeSchema>;
`,
		},
		{
			file: 'src/model/kinds.ts',
			before: 'import { PersonSchema }',
			add: "import { NoticeSchema } from './records/notice.ts';\n",
		},
		{
			file: 'src/model/kinds.ts',
			before: '\tterm: {\n',
			add: "\tnotice: {\n\t\tpath: 'notices/<notice>.yaml',\n\t\tholds: 'record',\n\t\tschema: NoticeSchema,\n\t\tisRequired: false,\n\t\tnames: {},\n\t\tdates: [],\n\t},\n",
		},
	],
	rest: [
		{
			file: 'src/model/graph/records.ts',
			before: 'import type { Person }',
			add: "import type { Notice } from '../records/notice.ts';\n",
		},
		{
			file: 'src/model/graph/records.ts',
			before: '\tterms: ByKey<Term>;',
			add: '\tnotices: ByKey<Notice>;\n',
		},
		{
			file: 'src/model/graph/assemble.ts',
			before: "\t\tterms: byKey('term'),",
			add: "\t\tnotices: byKey('notice'),\n",
		},
		{
			file: 'tests/fixtures/publication/notices/tide.yaml',
			text: 'says: The mill is closed at low tide.\n',
		},
		{
			file: 'tests/model/records/records.test.ts',
			before: "\tterm: { term: 'Sluice'",
			add: "\tnotice: { says: 'Closed at low tide.' },\n",
		},
	],
};

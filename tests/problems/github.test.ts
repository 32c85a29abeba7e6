import { expect, test } from 'vitest';
import { reportToGithub } from '../../src/problems/github.ts';
import { harmless } from '../../src/problems/harmless.ts';
import { hardProblems, madeProblem } from './made-problem.ts';

/** Reads commands as the runner does (actions/runner, ActionCommand). */
function commandsOf(report: string) {
	return report.split('\n').map((line) => {
		const [, kind, properties = '', text = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
		const decode = (value: string) =>
			value
				.replaceAll('%0D', '\r')
				.replaceAll('%0A', '\n')
				.replaceAll('%3A', ':')
				.replaceAll('%2C', ',')
				.replaceAll('%25', '%');
		const entries = properties.split(',').map((property) => {
			const [name = '', ...value] = property.split('=');
			return [name, decode(value.join('='))];
		});
		return { kind, properties: Object.fromEntries(entries) as object, text: decode(text) };
	});
}

test('A problem is a command of one line, with file, line, column, rule and words', () => {
	expect(reportToGithub([madeProblem()])).toBe(
		'::error file=content/a.mdx,line=2,col=5,title=some-rule::It is wrong.%0AWrite it right.',
	);
});

test('No problems are no command', () => {
	expect(reportToGithub([])).toBe('');
});

test('Harmless characters in a path or message are unchanged', () => {
	const commands = commandsOf(reportToGithub(hardProblems));
	expect(commands).toHaveLength(hardProblems.length);
	const [hard] = hardProblems.filter(({ details }) => details);
	expect(commands).toContainEqual({
		kind: 'error',
		properties: { file: hard!.place.file, line: '3', col: '40', title: 'some-rule' },
		text: [harmless(hard!.message), hard!.hint, ...hard!.details!].join('\n'),
	});
	expect(commands.map(({ kind }) => kind)).toContain('warning');
});

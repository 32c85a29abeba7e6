import type { Rule } from '../rule.ts';

export const brokenYaml: Rule = {
	name: 'broken-yaml',
	severity: 'error',
	about: 'Every YAML file and every frontmatter parses as YAML 1.2.',
	find: ({ content }) =>
		content.faults
			.filter((fault) => fault.kind === 'yaml')
			.map(({ place, reason }) => ({
				place,
				message: `This is not YAML: ${reason.replace(/\.$/, '')}.`,
				hint: 'Look for a missing quote, a colon inside unquoted text, or an uneven indent here or on the line above.',
			})),
};

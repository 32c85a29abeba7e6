import { yamlSaid } from '../parser-words.ts';
import type { Rule } from '../rule.ts';

export const brokenYaml: Rule = {
	name: 'broken-yaml',
	severity: 'error',
	about: 'Every YAML file and every frontmatter parses as YAML 1.2.',
	find: ({ content }) =>
		content.faults
			.filter((fault) => fault.kind === 'yaml')
			.map((fault) => {
				const { reason, hint } = yamlSaid(fault);
				const message = `This is not YAML: ${reason.replace(/\.$/, '')}.`;
				return { place: fault.place, message, hint };
			}),
};

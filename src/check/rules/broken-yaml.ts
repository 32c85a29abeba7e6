import { kindAt } from '../../model/kinds.ts';
import { yamlSaid } from '../syntax/parser-words.ts';
import type { Rule } from '../rule.ts';

export const brokenYaml: Rule = {
	name: 'broken-yaml',
	severity: 'error',
	isFirm: true,
	about: 'Every YAML file and all frontmatter parse as YAML 1.2.',
	why: 'A file that does not parse contains no records, so every reference to them would be reported too. Only the first error is reported, because the others usually follow from it.',
	find: ({ content }) =>
		content.faults
			.filter((fault) => fault.kind === 'yaml')
			.map((fault) => {
				const text = content.texts.get(fault.place.file) ?? '';
				const kind = kindAt(fault.place.file.slice(content.folder.length + 1));
				const { place, reason, hint } = yamlSaid(fault, text, kind);
				const message = `This is not YAML: ${reason.replace(/\.$/, '')}.`;
				return { place, message, hint };
			}),
};

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { kindOf } from '../../model/kinds.ts';
import { placeAt } from '../../text/place-at.ts';
import { findSwallowed, type Swallowed } from '../../text/yaml/swallowed-text.ts';
import type { Finding, Rule } from '../rule.ts';
import { holdsWords } from '../fields/shape.ts';
import { yamlPart } from '../fields/yaml-part.ts';

export const swallowedText: Rule = {
	name: 'swallowed-text',
	severity: 'error',
	about:
		'No text is lost to YAML: unless it is quoted, YAML does not print what follows ` #`, `!` or `&`.',
	why: 'These signs have a meaning in YAML, which drops the text after them without a message. Readers get half a sentence.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) =>
		[...Map.groupBy(content.entries, ({ file }) => file)].flatMap(([file, [entry]]) =>
			entry ? findIn(content, file, entry) : [],
		),
};

const takenFor: Record<Swallowed['as'], string> = {
	comment: 'a comment',
	tag: 'a tag',
	anchor: 'an anchor',
};

function findIn(content: Content, file: string, { kind }: Entry): Finding[] {
	const text = content.texts.get(file) ?? '';
	const { holds } = kindOf(kind);
	const { above, yaml } = yamlPart(kind, text);
	return findSwallowed(yaml)
		.filter(({ path }) => holdsWords(kind, holds === 'map' ? path.slice(1) : path))
		.map(({ path, offset, as, words }) => ({
			names: holds === 'map' ? [String(path[0])] : [],
			place: placeAt(file, text, above.length + offset),
			message: `\`${words}\` and what follows is ${takenFor[as]} to YAML: it is not printed.`,
			hint: 'Put the whole text in quotation marks. A comment goes on a separate line.',
		}));
}

import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import type { RecordTypes } from '../model/kinds.ts';
import { statusOf, supportingOrigins } from '../model/graph/status.ts';
import type { Evidence } from '../model/records/evidence.ts';
import { plainWords } from '../prose/marked-text.ts';
import { relationWords, statusWords } from '../words/words.ts';
import { findRecord } from './desk.ts';

/** A record in words, for a tool to show next to its key. */
export interface Description {
	/** What the record says, in one line. */
	words: string;
	/** Its status, if it is a claim; its publisher and year, if it is a source. */
	standing: string;
	/** Everything that helps to choose it, as Markdown. */
	markdown: string;
}

/** Describes a record. If the record breaks its schema, only its key is known. */
export function describe(content: Content, entry: Entry): Description {
	const { kind, key } = entry;
	const { words, standing = '', more = [] } = wordsOf(content, entry);
	const head = `**${kind}** \`${key}\`${standing === '' ? '' : ` · ${standing}`}`;
	return { words, standing, markdown: [head, words, ...more].filter(Boolean).join('\n\n') };
}

interface Words {
	words: string;
	standing?: string;
	more?: string[];
}

function wordsOf(content: Content, entry: Entry): Words {
	if (entry.data === undefined) return { words: '' };
	switch (entry.kind) {
		case 'claim':
			return claimWords(content, entry.data as RecordTypes['claim']);
		case 'source':
			return sourceWords(content, entry.data as RecordTypes['source']);
		case 'publisher': {
			const { name, ownership, note = '' } = entry.data as RecordTypes['publisher'];
			return { words: name, standing: ownership, more: [note] };
		}
		case 'person': {
			const { name, role } = entry.data as RecordTypes['person'];
			return { words: name, standing: role };
		}
		case 'term': {
			const { term, kind, definition } = entry.data as RecordTypes['term'];
			return { words: term, standing: kind, more: [definition] };
		}
		case 'event': {
			const { says, date } = entry.data as RecordTypes['event'];
			return { words: says, standing: date };
		}
		case 'stance': {
			const { name, level, says } = entry.data as RecordTypes['stance'];
			return { words: name, standing: level, more: [says] };
		}
		case 'correction': {
			const { says, date } = entry.data as RecordTypes['correction'];
			return { words: says, standing: date };
		}
		case 'figure': {
			const { title, measure } = entry.data as RecordTypes['figure'];
			return { words: title, standing: measure };
		}
		case 'article':
		case 'section': {
			const { title } = entry.data as RecordTypes['article'];
			return { words: plainWords(title) };
		}
		// Records that nobody cites by their words, such as captures, have only a key.
		default:
			return { words: '' };
	}
}

function claimWords(content: Content, { says, evidence }: RecordTypes['claim']): Words {
	const weighed = evidence.map((item) => ({
		relation: item.relation,
		origin: originOf(content, item),
	}));
	const origins = supportingOrigins(weighed).length;
	const support =
		origins === 0
			? ''
			: `, supported by ${String(origins)} ${origins === 1 ? 'origin' : 'origins'}`;
	return {
		words: says,
		standing: `${statusWords[statusOf(weighed)].word.toLowerCase()}${support}`,
		more: evidence.map((item) => evidenceLine(item)),
	};
}

function evidenceLine({
	source,
	relation,
	quote,
	translation,
	withoutQuote,
	locator,
}: Evidence): string {
	const words = translation ?? quote;
	const said = words === undefined ? (withoutQuote ?? '') : `“${words}”`;
	const where = locator === undefined ? '' : `, ${locator}`;
	return `- ${relationWords[relation]}: \`${source}\`${where}${said === '' ? '' : ` – ${said}`}`;
}

/** The origin of a piece of evidence: the one that the source repeats, otherwise its publisher. */
function originOf(content: Content, { source, via }: Evidence): string {
	const record = findRecord(content, { kind: 'source', key: source });
	return via ?? (record?.data as RecordTypes['source'] | undefined)?.publisher ?? source;
}

function sourceWords(content: Content, source: RecordTypes['source']): Words {
	const { title, titleTranslated, untitled, publisher, published, url, about } = source;
	const record = findRecord(content, { kind: 'publisher', key: publisher });
	const name = (record?.data as RecordTypes['publisher'] | undefined)?.name ?? publisher;
	return {
		words: titleTranslated ?? title ?? untitled ?? '',
		standing: [name, published].filter(Boolean).join(', '),
		more: [about, url],
	};
}

import type { Content } from './content.ts';
import { getOrMake, onceFor } from './once-for.ts';

/** The records that all articles share, beside a content that holds articles alone. */
export interface Beside {
	shared: Content;
	/** What was asked of them: by question, the keys, each with a blank and what else it was asked with. */
	asked: Map<string, Set<string>>;
	/** The day from which on what depends on the calendar may be otherwise, `YYYY-MM-DD` or as far as it is written. */
	until?: string;
	/** The answers so far to what was asked with more than a key, as another article seldom does. */
	answers: Answers;
}

/** Answers by question, key and what else it was asked with: most are asked for again. */
type Answers = Map<string, Map<string, unknown>>;

/** The answers to what was asked with a key alone: articles that name one source ask the same of it. */
const answersOf = onceFor<Content, Answers>(() => new Map());

/** The shared records, of which nothing was asked yet. */
export function besideOf(shared: Content): Beside {
	return { shared, asked: new Map(), answers: new Map() };
}

/** Which record a question is about, and what else it is asked with. */
type About = readonly [record: string, other?: string];

interface Question {
	about: (key: string, other: string) => readonly About[];
	/** Answers it from the key of a record and what else it is asked with. */
	answer: (shared: Content, key: string, other: string) => unknown;
}

/** The questions that there are, by name. */
const questions = new Map<string, Question>();

/**
 * Something that may be asked of the records which all articles share. Beside an article, what is
 * asked is noted: once such a record changes, only those articles are looked at again of whose
 * questions one has another answer. So nothing else is to be read of a shared record there.
 *
 * @param name - One of its own; without blanks and colons.
 * @param about - The records that the answer depends on, `source/key`; `''` for any of them. `other` has no blanks.
 */
export function question<Answer>(
	name: string,
	about: (key: string, other: string) => readonly About[],
	answer: (shared: Content, key: string, other: string) => Answer,
): (content: Content, key?: string, other?: string) => Answer {
	questions.set(name, { about, answer });
	return (content, key = '', other = '') => {
		const { beside } = content;
		if (!beside) return answer(content, key, other);
		const id = other === '' ? key : `${key} ${other}`;
		getOrMake(beside.asked, name, () => new Set<string>()).add(id);
		const known = other === '' ? answersOf(beside.shared) : beside.answers;
		const answers = getOrMake(known, name, () => new Map<string, unknown>());
		if (answers.has(id)) return answers.get(id) as Answer;
		const found = answer(beside.shared, key, other);
		answers.set(id, found);
		return found;
	};
}

/**
 * What was asked, in as few words as it can be kept in, as it is kept of every article: by the record
 * that it is about, `source/key`, the names of the questions, each with a colon and what else it was
 * asked with; under nothing those about all records.
 */
export function notedOf({ asked }: Beside): Map<string, string> {
	const noted = new Map<string, string>();
	for (const [name, ids] of asked) {
		const about = questions.get(name)?.about ?? (() => []);
		for (const id of ids) {
			const blank = id.indexOf(' ');
			const [key, other] = blank === -1 ? [id, ''] : [id.slice(0, blank), id.slice(blank + 1)];
			for (const [record, more = ''] of about(key, other)) {
				const before = noted.get(record);
				noted.set(record, `${before === undefined ? '' : `${before} `}${name}:${more}`);
			}
		}
	}
	return noted;
}

/** Which of the questions about a record, as they were noted, have another answer now. */
export function answersDiffer(
	[before, now]: readonly [Content, Content],
	isSame: (one: unknown, other: unknown) => boolean,
): (record: string, noted: string) => boolean {
	const known = new Map<string, boolean>();
	return (record, noted) => {
		const key = record.slice(record.indexOf('/') + 1);
		return noted.split(' ').some((asked) => {
			const id = `${record} ${asked}`;
			const differs = known.get(id) ?? isAnother(asked, key);
			known.set(id, differs);
			return differs;
		});
	};

	function isAnother(asked: string, key: string): boolean {
		const [name = '', other = ''] = asked.split(':');
		const question = questions.get(name);
		if (!question) return true;
		const [old, current] = [before, now].map((shared) => question.answer(shared, key, other));
		return !isSame(old, current);
	}
}

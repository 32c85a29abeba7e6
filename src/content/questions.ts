import type { Content } from './content.ts';

/** The records that all articles share, beside a content that holds articles alone. */
export interface Beside {
	shared: Content;
	/**
	 * What was asked of them: by the record that it is about, `source/key`, the names of the questions,
	 * each with a colon and what else it was asked with; under nothing those about all records.
	 */
	asked: Map<string, Set<string>>;
	/** The day from which on what depends on the calendar may be otherwise, `YYYY-MM-DD` or as far as it is written. */
	until?: string;
	/** The answers so far, by question, key and what else it was asked with: most are asked for again. */
	answers: Map<string, Map<string, unknown>>;
}

/** The shared records, of which nothing was asked yet. */
export function besideOf(shared: Content): Beside {
	return { shared, asked: new Map(), answers: new Map() };
}

/** Which record a question is about, and what else it is asked with. */
type About = readonly [record: string, other?: string];

/** The questions that there are, by name: each answered from the key of its record and what else it is asked with. */
const questions = new Map<string, (shared: Content, key: string, other: string) => unknown>();

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
	questions.set(name, answer);
	return (content, key = '', other = '') => {
		const { beside } = content;
		if (!beside) return answer(content, key, other);
		const answers = beside.answers.get(name) ?? new Map<string, unknown>();
		beside.answers.set(name, answers);
		const id = other === '' ? key : `${key} ${other}`;
		if (answers.has(id)) return answers.get(id) as Answer;
		for (const [record, more = ''] of about(key, other)) note(beside, record, `${name}:${more}`);
		const found = answer(beside.shared, key, other);
		answers.set(id, found);
		return found;
	};
}

function note({ asked }: Beside, record: string, name: string): void {
	const names = asked.get(record);
	if (names) names.add(name);
	else asked.set(record, new Set([name]));
}

/** What was asked, in as few words as it can be kept in: it is kept of every article. */
export function notedOf({ asked }: Beside): Map<string, string> {
	return new Map([...asked].map(([record, names]) => [record, [...names].join(' ')]));
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
		const answer = questions.get(name);
		return !answer || !isSame(answer(before, key, other), answer(now, key, other));
	}
}

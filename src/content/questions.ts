import type { Answers, Beside, Content } from './content.ts';
import { getOrMake, onceFor } from './once-for.ts';

/**
 * The answers to questions with only a key. Articles that name the same source ask the same about
 * it.
 */
const answersOf = onceFor<Content, Answers>(() => new Map());

/** The shared records, before anything was asked about them. */
export function besideOf(shared: Content): Beside {
	return { shared, asked: new Map() };
}

/** Which record a question is about, and its second argument, if it has one. */
type About = readonly [record: string, other?: string];

interface Question {
	about: (key: string, other: string) => readonly About[];
	/** Answers the question, from the key of a record and the second argument. */
	answer: (shared: Content, key: string, other: string) => unknown;
}

/** All questions, by name. */
const questions = new Map<string, Question>();

/** What is kept of one question, with one second argument, while an article is checked. */
interface Asking {
	beside: Beside;
	other: string;
	/** The answers that this article got, by key. */
	asked: Map<string, unknown>;
	/** The answers that any article got, if the question has only a key. */
	ofAll: Map<string, unknown> | undefined;
}

function askingOf(beside: Beside, name: string, other: string): Asking {
	return {
		beside,
		other,
		asked: answersTo(beside.asked, name, other),
		ofAll: other === '' ? answersTo(answersOf(beside.shared), name, other) : undefined,
	};
}

function answersTo(answers: Answers, name: string, other: string): Map<string, unknown> {
	const ofName = getOrMake(answers, name, () => new Map<string, Map<string, unknown>>());
	return getOrMake(ofName, other, () => new Map<string, unknown>());
}

/**
 * Defines a question about the records that all articles share. The questions asked while an
 * article is checked are noted. When a shared record changes, an article is checked again only if
 * one of its questions has another answer. So rules for articles must read shared records only
 * through questions.
 *
 * @param name - A name that no other question has, without spaces and colons.
 * @param about - The records that the answer depends on, `source/key`; `''` for any of them.
 * `other` has no spaces.
 */
export function question<Answer>(
	name: string,
	about: (key: string, other: string) => readonly About[],
	answer: (shared: Content, key: string, other: string) => Answer,
): (content: Content, key?: string, other?: string) => Answer {
	questions.set(name, { about, answer });
	// Rules ask a question for one article many times in a row.
	let last: Asking | undefined;
	return (content, key = '', other = '') => {
		const { beside } = content;
		if (!beside) return answer(content, key, other);
		if (last?.beside !== beside || last.other !== other) last = askingOf(beside, name, other);
		const { asked, ofAll } = last;
		const before = asked.get(key);
		if (before !== undefined || asked.has(key)) return before as Answer;
		const known = ofAll?.get(key) as Answer | undefined;
		const found = known ?? answer(beside.shared, key, other);
		ofAll?.set(key, found);
		asked.set(key, found);
		return found;
	};
}

/**
 * What was asked, in a short form, because it is kept for every article. It gives the questions for
 * each record, `source/key`, and under `''` those about all records. Each question is its name, a
 * colon and its second argument; spaces separate them.
 */
export function notedOf({ asked }: Beside): Map<string, string> {
	const noted = new Map<string, string>();
	for (const [name, others] of asked) {
		const about = questions.get(name)?.about ?? (() => []);
		const note = `${name}:`;
		for (const [other, keys] of others) {
			for (const key of keys.keys()) addNotes(noted, note, about(key, other));
		}
	}
	return noted;
}

function addNotes(noted: Map<string, string>, note: string, abouts: readonly About[]): void {
	for (const [record, more = ''] of abouts) {
		noted.set(record, withNote(noted.get(record) ?? '', note, more));
	}
}

/**
 * Notes without a second argument, each with what it becomes when another is added. Articles ask
 * the same of most sources, and share one copy of these texts.
 */
const longer = new Map<string, Map<string, string>>([['', new Map()]]);

function withNote(notes: string, note: string, more: string): string {
	const known = more === '' ? longer.get(notes) : undefined;
	if (!known) return `${notes}${notes === '' ? '' : ' '}${note}${more}`;
	return getOrMake(known, note, () => {
		const both = notes === '' ? note : `${notes} ${note}`;
		getOrMake(longer, both, () => new Map<string, string>());
		return both;
	});
}

/** Tells whether any of the noted questions about a record has another answer now. */
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

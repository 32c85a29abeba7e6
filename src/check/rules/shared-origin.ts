import { isForeignTo } from '../../words/scripts.ts';
import { type Content, entriesOf } from '../../content/content.ts';
import type { Evidence } from '../../model/records/evidence.ts';
import {
	agenciesIn,
	inOrder,
	numbersIn,
	sharedWords,
	speakersOf,
	speakingIn,
	type TextWords,
	textWordsOf,
} from '../evidence/origin-signs.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import {
	agenciesOfPublisher,
	agenciesRelayedBySource,
	areOfOneDay,
	carrierOfSource,
	haveOneTitle,
	languageOfSource,
	lastNames,
	publisherOfSource,
	speakingInSource,
} from '../shared-facts.ts';
import { once } from '../../text/once.ts';

/** The number of words in a row that two writers do not share by chance. */
const runLength = 8;

export const sharedOrigin: Rule = {
	name: 'shared-origin',
	severity: 'warning',
	about:
		'Evidence that counts as several origins shows no sign of a common one. The signs are eight words in a row, the same speaker or carrier on the same day, a text and its translation, or the same news agency. Evidence that is independent all the same says why in `independent`, or has a `via` of its own.',
	why: 'Two outlets that repeat one agency are one origin. Counted as two, they make a claim look better supported than it is.',
	foundFirst:
		'When this rule was written, it found 1 pair: one statement, as broadcast and as printed.',
	find,
};

interface Weighed {
	index: number;
	evidence: Evidence;
	origin: string;
	/** The words of the quote and of its translation. */
	texts: () => TextWords[];
	/** The news agencies that it comes from. */
	agencies: () => ReadonlySet<string>;
	/** The keys of the people who speak in it. */
	speakers: () => ReadonlySet<string>;
}

function find({ content }: CheckInput): Finding[] {
	return entriesOf(content, 'claim').flatMap((claim) => {
		const weighed = (claim.data?.evidence ?? []).flatMap((evidence, index): Weighed[] => {
			// Only supporting evidence is counted by origin.
			if (evidence.relation !== 'supports') return [];
			const publisher = publisherOfSource(content, evidence.source);
			if (publisher === undefined) return [];
			const words = [evidence.quote, evidence.translation].filter((text) => text !== undefined);
			// Computed once, when needed: most evidence is compared with several others, and some with
			// none.
			const texts = once(() => words.map(textWordsOf));
			const agencies = once(() => agenciesOf(content, evidence, words));
			const speakers = once(() => speakersIn(content, evidence, words));
			const origin = evidence.via ?? publisher;
			return [{ index, evidence, origin, texts, agencies, speakers }];
		});
		return weighed.flatMap((later, position) => {
			for (const earlier of weighed.slice(0, position)) {
				if (later.origin === earlier.origin) continue;
				if ((later.evidence.independent ?? earlier.evidence.independent) !== undefined) continue;
				const sign = signOf(content, earlier, later);
				if (sign === undefined) continue;
				return [
					{
						place: claim.at(['evidence', later.index, 'source']),
						message: `\`${later.evidence.source}\` and \`${earlier.evidence.source}\` count as two origins, and ${sign}.`,
						hint: 'Give both the same `via:`, or say in `independent:` why they do not share an origin.',
					},
				];
			}
			return [];
		});
	});
}

/** The sign that two pieces of evidence have the same origin, in words that end a sentence. */
function signOf(content: Content, a: Weighed, b: Weighed): string | undefined {
	// An editor who gave both a `via` has checked where they come from.
	if (a.evidence.via !== undefined && b.evidence.via !== undefined) return undefined;

	const shared = sharedRun(a, b);
	if (shared !== undefined) return `share the words “${shared}”`;

	const agency = [...a.agencies()].find((name) => b.agencies().has(name));
	if (agency !== undefined) return `both go back to ${agency}`;

	if (!areOfOneDay(content, a.evidence.source, b.evidence.source)) return undefined;
	const carrier = carrierOfSource(content, a.evidence.source);
	if (carrier !== undefined && carrier === carrierOfSource(content, b.evidence.source)) {
		return `were both carried by \`${carrier}\` on the same day`;
	}
	const speaker = [...a.speakers()].find((name) => b.speakers().has(name));
	if (speaker !== undefined) return `both give the words of \`${speaker}\` on the same day`;
	return isTranslation(content, a, b) ? 'one reads as a translation of the other' : undefined;
}

/** The first long run of words that both have. */
function sharedRun(a: Weighed, b: Weighed): string | undefined {
	for (const one of a.texts()) {
		for (const other of b.texts()) {
			const shared = sharedWords(one, other, runLength);
			if (shared !== undefined) return shared;
		}
	}
	return undefined;
}

/**
 * The keys of the people who speak in a piece of evidence: its own `via`, and those who speak
 * according to its texts.
 */
function speakersIn(content: Content, evidence: Evidence, words: readonly string[]): Set<string> {
	const said = speakingIn([...words, evidence.note].filter(Boolean).join(' | '));
	const about = speakingInSource(content, evidence.source);
	const speakers = speakersOf([said, about], lastNames(content));
	return evidence.via === undefined ? speakers : speakers.add(evidence.via);
}

function agenciesOf(content: Content, evidence: Evidence, words: readonly string[]): Set<string> {
	// With a `via`, the words come from there, whatever page they are on.
	if (evidence.via !== undefined) return agenciesOfPublisher(content, evidence.via);
	const { source } = evidence;
	const publishers = [publisherOfSource(content, source), carrierOfSource(content, source)];
	const named = publishers.flatMap((key) =>
		key === undefined ? [] : [...agenciesOfPublisher(content, key)],
	);
	const said = agenciesIn([...words, evidence.note].join(' | '));
	const relayed = agenciesRelayedBySource(content, source);
	return inOrder(said.union(new Set(named))).union(new Set(relayed));
}

/**
 * Whether two pieces of evidence from the same day, in two languages, have the same title or the
 * same numbers.
 */
function isTranslation(content: Content, a: Weighed, b: Weighed): boolean {
	const language = ({ evidence: { language, source } }: Weighed) =>
		language ?? languageOfSource(content, source) ?? '';
	if (!isForeignTo(language(a), language(b))) return false;
	if (haveOneTitle(content, a.evidence.source, b.evidence.source)) return true;
	const numbers = (one: Weighed) => numbersIn(one.evidence.quote ?? '', language(one)).join();
	const shared = numbers(a);
	return shared.includes(',') && shared === numbers(b);
}

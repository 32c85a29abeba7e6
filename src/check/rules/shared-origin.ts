import { entriesOf } from '../../content/content.ts';
import type { Evidence } from '../../model/records/evidence.ts';
import type { Source } from '../../model/records/source.ts';
import {
	agenciesIn,
	agenciesRelayedIn,
	numbersIn,
	sharedWords,
	type Speakers,
	speakersIn,
	stretchesOf,
} from '../origin-signs.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

/** Words in a row that two writers do not find by chance. */
const runLength = 8;

export const sharedOrigin: Rule = {
	name: 'shared-origin',
	severity: 'warning',
	about:
		'Evidence that counts as of several origins shows no sign of one: eight words in a row, one speaker or one carrier on one day, a text and its translation, or one news agency. What is independent all the same says so in `independent`, or has a `via` of its own.',
	why: 'Two outlets that repeat one agency are one origin. Counted as two, they make a claim look better supported than it is.',
	foundFirst: 'When it was written it found 1 pair: one statement, as broadcast and as printed.',
	find,
};

interface Weighed {
	index: number;
	evidence: Evidence;
	source: Source;
	origin: string;
	/** The quote and its translation. */
	words: string[];
	/** All that is said of the evidence and its source. */
	all: string;
	/** The words of each of `words`, once they were asked for: most evidence is compared with several others. */
	stretches?: string[][][];
}

function find({ content }: CheckInput): Finding[] {
	const sources = new Map(entriesOf(content, 'source').map(({ key, data }) => [key, data]));
	const publishers = new Map(
		entriesOf(content, 'publisher').map(({ key, data }) => [key, data?.name ?? key]),
	);
	const people: Speakers = new Map(
		entriesOf(content, 'person').flatMap(({ key, data }) =>
			[data?.name, data?.nativeName].flatMap((name) => {
				const last = name?.split(' ').at(-1);
				return last === undefined ? [] : [[last, key] as const];
			}),
		),
	);
	return entriesOf(content, 'claim').flatMap((claim) => {
		const weighed = (claim.data?.evidence ?? []).flatMap((evidence, index): Weighed[] => {
			const source = sources.get(evidence.source);
			// Only support is counted by its origins.
			if (!source || evidence.relation !== 'supports') return [];
			const words = [evidence.quote, evidence.translation].filter((text) => text !== undefined);
			const all = [...words, evidence.note, source.about].filter(Boolean).join(' | ');
			return [{ index, evidence, source, origin: evidence.via ?? source.publisher, words, all }];
		});
		return weighed.flatMap((later, position) => {
			for (const earlier of weighed.slice(0, position)) {
				if (later.origin === earlier.origin) continue;
				if ((later.evidence.independent ?? earlier.evidence.independent) !== undefined) continue;
				const sign = signOf(earlier, later, publishers, people);
				if (sign === undefined) continue;
				return [
					{
						place: claim.at(['evidence', later.index, 'source']),
						message: `\`${later.evidence.source}\` and \`${earlier.evidence.source}\` count as two origins, and ${sign}.`,
						hint: 'Give both the same `via:`; or say in `independent:` why they do not share an origin.',
					},
				];
			}
			return [];
		});
	});
}

/** What two pieces of evidence share that speaks for one origin, as the end of a sentence. */
function signOf(
	a: Weighed,
	b: Weighed,
	publishers: ReadonlyMap<string, string>,
	people: Speakers,
): string | undefined {
	// Whoever gave each a `via` has looked where it comes from.
	if (a.evidence.via !== undefined && b.evidence.via !== undefined) return undefined;

	const shared = sharedRun(a, b);
	if (shared !== undefined) return `share the words “${shared}”`;

	const agencies = agenciesOf(b, publishers);
	const agency = [...agenciesOf(a, publishers)].find((name) => agencies.has(name));
	if (agency !== undefined) return `both go back to ${agency}`;

	if (a.source.published?.length !== 10 || a.source.published !== b.source.published) {
		return undefined;
	}
	if (a.source.carriedBy !== undefined && a.source.carriedBy === b.source.carriedBy) {
		return `were both carried by \`${a.source.carriedBy}\` on one day`;
	}
	const others = speakersOf(b, people);
	const speaker = [...speakersOf(a, people)].find((name) => others.has(name));
	if (speaker !== undefined) return `both give the words of \`${speaker}\` on one day`;
	return isTranslation(a, b) ? 'one reads as a translation of the other' : undefined;
}

/** The first words in a row that both have. */
function sharedRun(a: Weighed, b: Weighed): string | undefined {
	for (const one of stretchesIn(a)) {
		for (const other of stretchesIn(b)) {
			const shared = sharedWords(one, other, runLength);
			if (shared !== undefined) return shared;
		}
	}
	return undefined;
}

function stretchesIn(weighed: Weighed): readonly string[][][] {
	return (weighed.stretches ??= weighed.words.map(stretchesOf));
}

/** Who speaks in a piece of evidence: whoever it comes from by its own `via`, and whoever is said to speak. */
function speakersOf({ evidence, all }: Weighed, people: Speakers): Set<string> {
	const speakers = speakersIn(all, people);
	return evidence.via === undefined ? speakers : speakers.add(evidence.via);
}

function agenciesOf(
	{ evidence, source, words }: Weighed,
	publishers: ReadonlyMap<string, string>,
): Set<string> {
	// With a `via`, the words come from there, whatever page they stand on.
	if (evidence.via !== undefined) return agenciesIn(publishers.get(evidence.via) ?? '');
	const named = [
		publishers.get(source.publisher),
		publishers.get(source.carriedBy ?? ''),
		...words,
		evidence.note,
	];
	return new Set([...agenciesIn(named.join(' | ')), ...agenciesRelayedIn(source.about)]);
}

/** Of one day, in two languages, with the same title or the same numbers. */
function isTranslation(a: Weighed, b: Weighed): boolean {
	const language = ({ evidence, source }: Weighed) => evidence.language ?? source.language;
	if (language(a).split('-')[0] === language(b).split('-')[0]) return false;
	const title = ({ source }: Weighed) =>
		(source.titleTranslated ?? source.title)?.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
	if (title(a) !== undefined && title(a) === title(b)) return true;
	const numbers = (one: Weighed) => numbersIn(one.evidence.quote ?? '', language(one)).join();
	const shared = numbers(a);
	return shared.includes(',') && shared === numbers(b);
}

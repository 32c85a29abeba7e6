import { bareWords } from '../../text/letters/bare-words.ts';
import { findWrittenEvidence, type WrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const contraryQuote: Rule = {
	name: 'contrary-quote',
	severity: 'warning',
	about:
		'No quote supports two contrary claims. Claims are contrary if some other quote supports one and disputes the other.',
	why: 'Words that are said to prove a claim and its opposite prove neither. One of the two readings is wrong.',
	foundFirst: 'When this rule was written, it found none.',
	find,
};

function find({ content }: CheckInput): Finding[] {
	const ofClaims = findWrittenEvidence(content).filter(
		({ entry, source, quote }) =>
			entry.kind === 'claim' && source !== undefined && quote !== undefined,
	);
	// Only sources that several claims quote are compared.
	const shared = severalIn(
		ofClaims,
		({ entry, source }) => `${entry.article ?? ''}/${source ?? ''}`,
	).filter((uses) => new Set(uses.map(({ entry }) => entry)).size > 1);
	const contrary = new Map<string, string>();
	// Few sources both support and dispute, and comparing their words takes the most time.
	for (const uses of shared.filter(supportAndDispute).flatMap(ofSameWords)) {
		for (const [one, other] of pairsOf(uses)) {
			if (!supportAndDispute([one, other])) continue;
			contrary.set(pairName(one, other), one.source ?? '');
		}
	}
	if (contrary.size === 0) return [];
	return shared.flatMap(ofSameWords).flatMap((uses) =>
		pairsOf(uses).flatMap(([earlier, later]) => {
			const witness = contrary.get(pairName(earlier, later));
			if (witness === undefined) return [];
			if (earlier.relation !== 'supports' || later.relation !== 'supports') return [];
			return [
				{
					place: later.entry.at([...later.path, 'quote']),
					message: `These words support both \`${earlier.entry.key}\` and \`${later.entry.key}\`, of which words of \`${witness}\` support one and dispute the other.`,
					hint: 'Read them again, and change `relation` for the claim that they do not support.',
				},
			];
		}),
	);
}

function supportAndDispute(uses: readonly WrittenEvidence[]): boolean {
	return (
		uses.some(({ relation }) => relation === 'supports') &&
		uses.some(({ relation }) => relation === 'disputes')
	);
}

/** Uses of the same words, wherever there are several. */
function ofSameWords(uses: readonly WrittenEvidence[]): WrittenEvidence[][] {
	return severalIn(uses, ({ quote }) => bareWords(quote ?? ''));
}

function severalIn(
	evidence: readonly WrittenEvidence[],
	nameOf: (evidence: WrittenEvidence) => string,
): WrittenEvidence[][] {
	return [...Map.groupBy(evidence, nameOf).values()].filter((uses) => uses.length > 1);
}

function pairsOf(uses: readonly WrittenEvidence[]): [WrittenEvidence, WrittenEvidence][] {
	return uses.flatMap((later, index) =>
		uses
			.slice(0, index)
			.filter((earlier) => earlier.entry !== later.entry)
			.map((earlier): [WrittenEvidence, WrittenEvidence] => [earlier, later]),
	);
}

function pairName(one: WrittenEvidence, other: WrittenEvidence): string {
	const names = [one, other].map(({ entry }) => `${entry.article ?? ''}/${entry.key}`);
	return names.sort().join(' ');
}

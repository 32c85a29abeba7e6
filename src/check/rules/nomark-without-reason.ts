import type { Link, Node } from 'mdast';
import { entriesOf } from '../../content/content.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';
import { isNomarkReason, nomarkReasonOf, nomarkReasons } from '../../prose/nomark.ts';
import type { Place } from '../../problems/problem.ts';
import { kindOf, recordKinds } from '../../model/kinds.ts';
import { valuesAt } from '../../content/references.ts';
import { findNodes } from '../prose/prose.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const nomarkWithoutReason: Rule = {
	name: 'nomark-without-reason',
	severity: 'error',
	about: `Words that need no mark are written \`[words](nomark:reason)\`. The reason is one of these: ${Object.entries(
		nomarkReasons,
	)
		.map(([reason, meaning]) => `\`${reason}\` (${meaning})`)
		.join(', ')}.`,
	why: '`nomark` allows a sentence with a fact to show no evidence, so each use must give one of a few reasons.',
	find: (input) => [...inProse(input), ...inData(input)],
};

function inProse({ content }: CheckInput): Finding[] {
	return findNodes(content, isLink).flatMap(({ node, place }) =>
		judge(nomarkReasonOf(node.url), () => place),
	);
}

function inData({ content }: CheckInput): Finding[] {
	return recordKinds.flatMap((kind) =>
		entriesOf(content, kind).flatMap((entry) =>
			(kindOf(kind).marked ?? []).flatMap((field) =>
				valuesAt(entry.value, field.split('.')).flatMap(({ path, value }) =>
					typeof value === 'string'
						? parseMarkedText(value).flatMap(({ nomark, mark }) =>
								judge(nomark, () => entry.find(path, mark ?? '')),
							)
						: [],
				),
			),
		),
	);
}

function judge(reason: string | undefined, placeOf: () => Place): Finding[] {
	if (reason === undefined || isNomarkReason(reason)) return [];
	return [
		{
			place: placeOf(),
			message:
				reason === ''
					? 'These words have `nomark` without a reason.'
					: `\`${reason}\` is not a reason for leaving out a mark.`,
			hint: `Write one of ${Object.keys(nomarkReasons)
				.map((name) => `\`nomark:${name}\``)
				.join(', ')}, or mark the claim: \`[words](claim:key)\`.`,
		},
	];
}

function isLink(node: Node): node is Link {
	return node.type === 'link';
}

import { findDangling } from '../references/dangling.ts';
import { missingClaimsFiles } from '../articles/missing-claims-files.ts';
import { referencesTo } from '../../content/references.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const markWithoutClaim: Rule = {
	name: 'mark-without-claim',
	severity: 'error',
	isFirm: true,
	about: 'Every mark in prose names a claim of its article.',
	why: 'A mark promises evidence. If it names no claim, there is none.',
	find: (input) => {
		const outside = marksOutsideArticles(input);
		const dangling = findDangling(input, 'claim', 'prose');
		const reported = new Set(outside.map(({ place }) => place.file));
		return [
			...outside,
			...dangling.filter(({ place }) => !reported.has(place.file)),
			...withoutFile(input),
		];
	},
};

/** If a file of claims is missing, reports only the first mark. */
function withoutFile({ content }: CheckInput): Finding[] {
	return missingClaimsFiles(content).flatMap(({ section, path, marks }) => {
		const [first] = marks;
		if (!first) return [];
		return [
			{
				place: first.place,
				message: `The prose of \`${section}\` marks ${String(marks.length)} words with claims that are in no file, and has no claims file.`,
				hint: `Write them in \`${content.folder}/${path}\`, or restore the file.`,
			},
		];
	});
}

function marksOutsideArticles({ content }: CheckInput): Finding[] {
	return referencesTo(content, 'claim')
		.filter(({ in: where, from }) => where === 'prose' && from.article === undefined)
		.map(({ place, key }) => ({
			place,
			message: `The claim \`${key}\` cannot be shown outside an article.`,
			hint: 'Remove the mark, and list the sources for the words in `sources`.',
		}));
}

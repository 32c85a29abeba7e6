import { entriesOf } from '../../content/content.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';
import type { Rule } from '../rule.ts';

export const sectionWithoutVerdict: Rule = {
	name: 'section-without-verdict',
	severity: 'warning',
	about:
		'Every section says which question it answers, and in its verdict, with marks, what the evidence bears.',
	why: 'Who skims reads the question and the verdict alone, and the argument’s map is made of them.',
	find: ({ content }) =>
		entriesOf(content, 'section').flatMap((section) => {
			if (!section.data) return [];
			const { question, verdict } = section.data;
			const hasMark = parseMarkedText(verdict ?? '').some(({ claims }) => claims.length > 0);
			const missing = [
				...(question === undefined ? ['`question`'] : []),
				...(verdict === undefined ? ['`verdict`'] : hasMark ? [] : ['mark in its `verdict`']),
			];
			if (missing.length === 0) return [];
			const wanted = [
				...(question === undefined ? ['the question it answers'] : []),
				...(hasMark
					? []
					: ['one or two sentences on what the evidence bears, with marks: `[words](claim:key)`']),
			];
			return [
				{
					place: section.at(['title'], 'key'),
					names: [`verdict of ${section.key}`],
					message: `The section \`${section.key}\` has no ${missing.join(' and no ')}.`,
					hint: `Write ${wanted.join(', and ')}.`,
				},
			];
		}),
};

import { entriesOf } from '../../content/content.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';
import type { Rule } from '../rule.ts';

export const sectionWithoutVerdict: Rule = {
	name: 'section-without-verdict',
	severity: 'warning',
	about:
		'Every section has the question that it answers, and a verdict, with marks, that says what the evidence shows.',
	why: 'Readers who skim read only the question and the verdict, and the argument’s map is made of them.',
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
					: ['one or two sentences on what the evidence shows, with marks: `[words](claim:key)`']),
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

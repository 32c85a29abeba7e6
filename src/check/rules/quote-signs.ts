import { findWrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { Finding, Rule } from '../rule.ts';

/** A text that one pair of quotation marks encloses, with no mark of either kind between them. */
const enclosed =
	/^(?:“[^“”]*”|"[^"]*"|«[^«»]*»|»[^«»]*«|„[^„“”]*[“”]|‘[^‘’]*’|‹[^‹›]*›|「[^「」]*」|『[^『』]*』)[.,;:!?]?$/;

/** Signs for words left out that are not ours: `[..]`, `[. . .]`, `(...)`. After a letter, they are of a formula. */
const otherDots =
	/\[ ?(?:\.\.|\.{4,}|…\.+|\.(?: \.)+) ?\]|(?<![\p{L}\d])(?:\( ?(?:\.{2,}|…|\.(?: \.)+) ?\)|\/(?:\.{2,}|…)\/|<(?:\.{2,}|…)>)/u;

export const quoteSigns: Rule = {
	name: 'quote-signs',
	severity: 'warning',
	about:
		'A quote and its translation are not enclosed in quotation marks, and `[...]` stands where words are left out.',
	why: 'Pages print their own quotation marks around quotes, so readers would see two pairs, and exports would say that the source printed them.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) =>
		findWrittenEvidence(content).flatMap((evidence) =>
			(['quote', 'translation'] as const).flatMap((field): Finding[] => {
				const text = evidence[field];
				if (text === undefined) return [];
				const { entry, path } = evidence;
				const at = [...path, field];
				if (/^[“"«»„‘‹「『]/.test(text) && enclosed.test(text)) {
					return [
						{
							place: entry.at(at),
							words: text,
							message: `\`${field}\` is entirely in quotation marks, and pages print marks around it as well.`,
							hint: `Leave out \`${text.charAt(0)}\` at the beginning and the mark at the end.`,
						},
					];
				}
				const [dots] = /[[(/<] ?[.…]/.test(text) ? (otherDots.exec(text) ?? []) : [];
				if (dots === undefined) return [];
				return [
					{
						place: entry.find(at, dots),
						words: dots,
						message: `\`${dots}\` does not say that we left words out.`,
						hint: 'Write `[...]` where words are left out.',
					},
				];
			}),
		),
};

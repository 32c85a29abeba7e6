import type { PageWords } from './in-page/read-shown-words.ts';
import type { Look } from './shown.ts';

/**
 * Joins what the frames of a page show. A page without words is `unseen`, because there is nothing
 * to judge.
 */
export function shownOf(
	{ address, frames, withheld }: { address: string; frames: PageWords[]; withheld: string[] },
	{ finalUrl, by }: { finalUrl: string; by: string },
): Look {
	const text = frames.map((frame) => frame.text).join('\n');
	if (text.trim() === '') {
		const missing =
			withheld.length > 0
				? `, and some of its requests were not answered (${withheld.join('; ')})`
				: '';
		return { kind: 'unseen', why: `it shows no words there${missing}` };
	}
	const [top, ...others] = frames;
	const title = `<title>${escape(top?.title ?? '')}</title>`;
	const html = [top?.html ?? '', ...others.map((frame) => `<div>${frame.html}</div>`)].join('');
	const isWeb = /^https?:/.test(address);
	return {
		kind: 'shown',
		shown: { address: isWeb ? address : finalUrl, html: `${title}${html}`, text, withheld, by },
	};
}

function escape(words: string): string {
	return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

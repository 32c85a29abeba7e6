import { Parser } from 'htmlparser2';
import { blocks as blockElements, unshown } from './html-elements.ts';
import { normaliseSpace } from '../text-fragment.ts';

/** Elements whose text cannot be found (WICG text fragments, section 3.5.2). Words in SVG can. */
const unfound: ReadonlySet<string> = new Set([
	...[...unshown].filter((element) => element !== 'svg'),
	...['head', 'select', 'textarea', 'meter', 'progress'],
]);

/** Elements without content, which close nothing. */
const empty: ReadonlySet<string> = new Set([
	'br',
	'hr',
	'img',
	'input',
	'wbr',
	'meta',
	'link',
	'source',
	'track',
]);

/** The text of a page as a reader can find it: spaces folded, a line break at the edge of each block. */
export function pageText(html: string): string {
	const blocks: string[] = [];
	let block = '';
	/** Whether each open element hides what is in it. */
	const hides: boolean[] = [];
	let hidden = 0;

	function endBlock() {
		const words = normaliseSpace(block);
		if (words !== '') blocks.push(words);
		block = '';
	}

	const parser = new Parser({
		onopentag(element, { hidden: attribute }) {
			if (!empty.has(element)) {
				const isHidden = attribute !== undefined && attribute.toLowerCase() !== 'until-found';
				hides.push(isHidden || unfound.has(element));
				if (hides.at(-1) === true) hidden += 1;
			}
			if (element === 'br') block += ' ';
			else if (blockElements.has(element)) endBlock();
		},
		ontext(text) {
			if (hidden === 0) block += text;
		},
		onclosetag(element) {
			if (!empty.has(element) && hides.pop() === true) hidden -= 1;
			if (element !== 'br' && blockElements.has(element)) endBlock();
		},
	});
	parser.end(html);
	endBlock();
	return blocks.join('\n');
}

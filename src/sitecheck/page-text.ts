import { Parser } from 'htmlparser2';
import { normaliseSpace } from '../text/text-fragment.ts';

/** Elements whose text is not shown. */
const unshown: ReadonlySet<string> = new Set([
	...['head', 'script', 'style', 'template', 'noscript', 'iframe', 'object', 'audio', 'video'],
	...['select', 'textarea', 'datalist', 'canvas', 'meter', 'progress'],
]);

/** Elements that do not end a block of text (HTML Living Standard, section 15.3). */
const inline: ReadonlySet<string> = new Set([
	...[
		'a',
		'abbr',
		'b',
		'bdi',
		'bdo',
		'big',
		'cite',
		'code',
		'data',
		'del',
		'dfn',
		'em',
		'font',
		'i',
	],
	...[
		'ins',
		'kbd',
		'label',
		'mark',
		'nobr',
		'output',
		'q',
		'rp',
		'rt',
		'ruby',
		's',
		'samp',
		'slot',
	],
	...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img'],
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
				hides.push(isHidden || unshown.has(element));
				if (hides.at(-1) === true) hidden += 1;
			}
			if (element === 'br') block += ' ';
			else if (!inline.has(element)) endBlock();
		},
		ontext(text) {
			if (hidden === 0) block += text;
		},
		onclosetag(element) {
			if (!empty.has(element) && hides.pop() === true) hidden -= 1;
			if (element !== 'br' && !inline.has(element)) endBlock();
		},
	});
	parser.end(html);
	endBlock();
	return blocks.join('\n');
}

import { normaliseSpace } from '../addresses/text-fragment.ts';
import { blocks as blockElements, unshown } from './html-elements.ts';
import { htmlEvents } from './html-events.ts';

/**
 * Elements whose text a text fragment cannot find (WICG text fragments, section 3.5.2). It can find
 * words in SVG.
 */
const unfound: ReadonlySet<string> = new Set([
	...[...unshown].filter((element) => element !== 'svg'),
	...['head', 'select', 'textarea', 'meter', 'progress'],
]);

/**
 * The text of a page that a text fragment can find: spaces folded, a line break at the edge of each
 * block. Documents in frames are left out, because they have separate addresses.
 */
export function pageText(html: string, { xhtml = false }: { xhtml?: boolean } = {}): string {
	const blocks: string[] = [];
	let block = '';
	/** Whether each open element hides its content. */
	const hides: boolean[] = [];
	let hidden = 0;

	function endBlock() {
		const words = normaliseSpace(block);
		if (words !== '') blocks.push(words);
		block = '';
	}

	for (const event of htmlEvents(html, { xhtml, frames: false }).events) {
		if (event.kind === 'text') {
			if (hidden === 0) block += event.words;
			continue;
		}
		if (event.kind === 'open') {
			const { hidden: attribute } = event.attributes;
			const isHidden = attribute !== undefined && attribute.toLowerCase() !== 'until-found';
			hides.push(isHidden || unfound.has(event.name));
			if (hides.at(-1) === true) hidden += 1;
		} else if (hides.pop() === true) hidden -= 1;
		if (event.name === 'br') block += ' ';
		else if (blockElements.has(event.name)) endBlock();
	}
	endBlock();
	return blocks.join('\n');
}

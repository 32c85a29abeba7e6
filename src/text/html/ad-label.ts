import { blocks } from './html-elements.ts';
import type { HtmlEvent } from './html-event.ts';

/** What pages write over an advertisement, which may be empty for us. */
const label =
	/^(?:advertisement|advertising|реклама|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|reklam|annons|annonse|annonce|إعلان|تبلیغات|广告|廣告|広告|광고)$/iu;
/** Maximum number of elements around the label that have no other content. */
const deepest = 8;

/** Whether a text is the label of an advertisement, in a block that has no other words. */
export function isAdLabel(events: readonly HtmlEvent[], index: number): boolean {
	const event = events[index];
	if (event?.kind !== 'text' || event.words.length > 40 || !label.test(event.words.trim())) {
		return false;
	}
	for (let depth = 1; depth <= deepest; depth++) {
		const [before, after] = [events[index - depth], events[index + depth]];
		if (before?.kind !== 'open' || after?.kind !== 'close') return false;
		if (blocks.has(before.name)) return true;
	}
	return false;
}

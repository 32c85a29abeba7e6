import { ownWordsOf } from '../../check/texts/own-words.ts';
import { findNodes, isType, writtenOf } from '../../check/prose/prose.ts';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { type Splice, spliceText } from '../../edit/change.ts';
import { scalarAt, valueIn, type WrittenScalar } from '../../edit/yaml-scalar.ts';
import { findSlips, withoutSlips } from '../../text/wording/typographic-slips.ts';
import { yamlOf } from './yaml-of.ts';

/** Fixes every typographic slip in our own words. */
export function slipFixes(content: Content): Splice[] {
	return [...content.entries.flatMap((entry) => inRecord(content, entry)), ...inProse(content)];
}

function inRecord(content: Content, entry: Entry): Splice[] {
	const slipped = ownWordsOf(entry).filter(({ text }) => findSlips(text).length > 0);
	if (slipped.length === 0) return [];
	const { text, offset, path: record } = yamlOf(content, entry);
	return slipped.flatMap(({ path, text: words }) => {
		const full = [
			...record,
			...path.map((step) => (typeof step === 'number' ? step : String(step))),
		];
		const scalar = scalarAt(text, full);
		if (!scalar) return [];
		const splices = slipsIn(text, scalar);
		// In folded lines, or next to escapes, the result may not be what was meant: those are left
		// alone.
		if (valueIn(spliceText(text, splices), full) !== withoutSlips(words)) return [];
		return splices.map((splice) => ({
			file: entry.file,
			start: offset + splice.start,
			end: offset + splice.end,
			text: splice.text,
		}));
	});
}

/**
 * The slips in a scalar as it is written: single quotes double an apostrophe, and double quotes put
 * a backslash before a quotation mark.
 */
function slipsIn(text: string, { start, end, style }: WrittenScalar) {
	const signs = {
		apostrophe: style === 'single' ? "''" : "'",
		quote: style === 'double' ? String.raw`\"` : '"',
	};
	return findSlips(text.slice(start, end), signs).map((slip) => ({
		start: start + slip.start,
		end: start + slip.end,
		text: slip.right,
	}));
}

function inProse(content: Content): Splice[] {
	return findNodes(content, isType('text')).flatMap((found) => {
		const [written, from] = writtenOf(content, found);
		return findSlips(written).map(({ start, end, right }) => ({
			file: found.entry.file,
			start: from + start,
			end: from + end,
			text: right,
		}));
	});
}

import { decodePercent } from '../../text/addresses/decode-percent.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import {
	findsText,
	normaliseSpace,
	parseTextDirective,
} from '../../text/addresses/text-fragment.ts';
import type { Reading } from './reading.ts';

/**
 * Fragments that are not the name of an element: routes of an application (`#/`, `#!/`), line
 * numbers, times, regions.
 */
const notInPage = /^(?:$|top$|!|\/|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$|(?:t|xywh)=)/i;

/**
 * What is wrong with a fragment on a page, as a whole sentence; `undefined` if nothing is wrong or
 * we cannot know.
 *
 * @param fragment - Without its `#`, as in the address.
 */
export function faultOfFragment(fragment: string, reading: Reading): string | undefined {
	const [element = '', ...directives] = fragment.split(':~:');
	const anchor = faultOfAnchor(element, reading);
	if (anchor !== undefined) return anchor;
	const texts = directives
		.join('')
		.split('&')
		.filter((part) => part.startsWith('text='));
	const missing = texts.find((part) => !hasText(part.slice('text='.length), reading));
	return missing === undefined
		? undefined
		: `The words of the text fragment \`${decodePercent(missing)}\` are not on the page.`;
}

function faultOfAnchor(fragment: string, reading: Reading): string | undefined {
	if (reading.kind === 'pdf') return faultOfPage(fragment, reading.pdf.pages.length);
	if (reading.kind !== 'html' || notInPage.test(fragment)) return undefined;
	const { anchors } = reading.page.rendered;
	if (findAnchor(fragment, anchors) !== undefined) return undefined;
	const name = decodePercent(fragment);
	const near = nearestAnchor(name, anchors);
	const hint = near === undefined ? '' : `; the nearest is \`#${near}\``;
	return `The page has no place \`#${name}\`${hint}.`;
}

/** Checks `#page=7` against the number of pages (RFC 8118, section 3). */
function faultOfPage(fragment: string, count: number): string | undefined {
	const page = Number(/(?:^|&)page=(\d+)/i.exec(fragment)?.[1] ?? 1);
	return page >= 1 && page <= count
		? undefined
		: `The file has ${count} pages, so there is no page ${page}.`;
}

/**
 * The offset of the element that a fragment names: by `id` or `name` as written, then decoded (HTML
 * Standard, section 7.4.6.3), then with the prefix that GitHub puts before ids written by users.
 */
export function findAnchor(
	fragment: string,
	anchors: ReadonlyMap<string, number>,
): number | undefined {
	const [element = ''] = fragment.split(':~:');
	if (element === '' || element.toLowerCase() === 'top') return 0;
	const decoded = decodePercent(element);
	return anchors.get(element) ?? anchors.get(decoded) ?? anchors.get(`user-content-${decoded}`);
}

function nearestAnchor(name: string, anchors: ReadonlyMap<string, number>): string | undefined {
	const lower = name.toLowerCase();
	const names = [...anchors.keys()];
	return names.find((other) => other.toLowerCase() === lower) ?? nearest(name, names, 2000);
}

function hasText(directive: string, reading: Reading): boolean {
	const wanted = parseTextDirective(directive);
	if (!wanted) return true;
	if (reading.kind === 'html') return findsText(reading.blocks(), wanted);
	if (reading.kind === 'text') return findsText(normaliseSpace(reading.text), wanted);
	return true;
}

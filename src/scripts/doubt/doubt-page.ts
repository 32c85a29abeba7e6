/**
 * “Doubt a source, and see what stands”: what a reader switches off is kept in the address. Every
 * status on the page is then computed again without it, by the same function as in the build.
 */

import type { DoubtFile } from '../../model/graph/doubt-file.ts';
import { readDoubts, sourcesOff, standWithout } from '../../model/graph/doubt.ts';
import { addressWith } from '../address-with.ts';
import { showLine, tellFailure } from './doubt-line.ts';
import { openPanel, showPanel } from './doubt-panel.ts';
import { keepInCopies } from './show-copies.ts';
import { keepInLinks, showChoices, strikeSources } from './show-sources.ts';
import { showStatuses } from './show-statuses.ts';
import type { View } from './shown.ts';
import styles from '../../styles/doubt.css?inline';

let loading: Promise<DoubtFile | undefined> | undefined;
let last: string | undefined;

/** The values that the address switches off, as written there. */
const asked = () => new URLSearchParams(location.search).get('without') ?? '';

async function fetchFile(): Promise<DoubtFile | undefined> {
	try {
		const answer = await fetch(document.body.dataset.doubt ?? '');
		if (!answer.ok) throw new Error(`The answer was ${String(answer.status)}.`);
		return (await answer.json()) as DoubtFile;
	} catch {
		loading = undefined;
		return undefined;
	}
}

async function prepare(): Promise<DoubtFile | undefined> {
	if (!loading) {
		loading = fetchFile();
		if (last === undefined) setUp();
	}
	const file = await loading;
	if (!file) tellFailure(() => void begin());
	return file;
}

function setUp(): void {
	last = '';
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	addEventListener('popstate', () => {
		if (asked() !== last) void begin();
	});
	// A card is a copy of an entry, which may come from another page of the article.
	new MutationObserver((changes) => {
		for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
			if (!(node instanceof HTMLElement) || !node.matches('.card')) continue;
			const { hash } = document.querySelector<HTMLAnchorElement>('a.mark.open') ?? { hash: '' };
			node.dataset.claim = hash.slice(1);
			void loading?.then((file) => file && show(file, node));
		}
	}).observe(document.body, { childList: true, subtree: true });
}

/** Updates a part of the page, or all of it, to what the address switches off. */
function show(file: DoubtFile, within: ParentNode): View {
	const { known, unknown } = readDoubts(asked(), file.sources);
	const off = sourcesOff(file.sources, known);
	const view: View = {
		...{ file, known, unknown, off },
		before: standWithout(file.claims, new Set()),
		after: standWithout(file.claims, off),
	};
	showStatuses(view, within);
	strikeSources(view, within);
	showChoices(view, within);
	keepInLinks(view, within);
	return view;
}

/** Updates the whole page to what its address switches off. */
export async function begin(): Promise<void> {
	const file = await prepare();
	if (!file) return;
	last = asked();
	const view = show(file, document);
	keepInCopies(view);
	showLine(view, { choose, change: () => open(view) });
	showPanel(view, choose);
	// The filters of the list of evidence use the statuses.
	document.querySelector('form.filters')?.dispatchEvent(new Event('change'));
}

/** Writes a choice into the address, and shows it. */
function choose(values: readonly string[]): void {
	history.pushState(null, '', addressWith(location.href, { without: values.join(',') }));
	void begin();
}

function open(view: View): void {
	openPanel(view, choose);
}

/** Handles one of our own links: opens the choice, or switches off what the link names. */
export async function follow(link: HTMLAnchorElement): Promise<void> {
	const without = new URL(link.href).searchParams.get('without');
	if (link.dataset.doubt === 'set' && without !== null) {
		choose(without.split(','));
		return;
	}
	const file = await prepare();
	if (file) open(show(file, document));
}

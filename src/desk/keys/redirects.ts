import { isScalar, isMap, parseDocument } from 'yaml';
import { addressesOfRecord } from '../../content/addresses-of-record.ts';
import { type Content, entriesOf, redirectsFile } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { fromRoot, readRedirects, type Redirect, sentOn } from '../../content/redirects.ts';
import { type Change, ChangeError, noChange } from '../../edit/change.ts';
import { removePair } from '../../edit/edit-yaml.ts';
import { newlineOf } from '../../edit/newline-of.ts';

const head =
	'# Old addresses that readers may have, and where they lead now. `npm run rename` writes this file.\n';

/**
 * Adds redirects from the old addresses of a record that is renamed. Redirects to the old address
 * lead straight to the new one; a redirect away from the new address is removed. Drafts need none,
 * because nobody has their addresses.
 *
 * @throws {ChangeError} If the file of redirects is broken.
 */
export function redirectsAfter(content: Content, entry: Entry, key: string): Change {
	const moves = isDraft(content, entry) ? [] : movesOf(entry, key);
	const change = noChange();
	if (moves.length === 0) return change;
	const file = `${content.folder}/${redirectsFile}`;
	const text = content.texts.get(file);
	if (text === undefined) {
		change.creates.push({ file, text: head + linesOf(moves) });
		return change;
	}
	const document = parseDocument(text);
	if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) {
		throw new ChangeError(
			`\`${file}\` cannot be read. Fix what \`npm run check\` reports there first.`,
		);
	}
	const { changed, added, gone } = amend(readRedirects(text), moves);
	for (const from of gone) change.splices.push({ file, ...removePair(text, [from]) });
	for (const [from, to] of changed) {
		const node = document.get(from, true);
		if (!isScalar(node) || !node.range) continue;
		change.splices.push({ file, start: node.range[0], end: node.range[1], text: to });
	}
	const newline = newlineOf(text);
	const before = text === '' || text.endsWith('\n') ? '' : newline;
	const end = { start: text.length, end: text.length };
	change.splices.push({
		...{ file, ...end },
		text: before + linesOf(added).replaceAll('\n', newline),
	});
	return change;
}

function isDraft(content: Content, { kind, key, article }: Entry): boolean {
	const own = kind === 'article' ? key : article;
	const found = entriesOf(content, 'article').find((one) => one.key === own);
	return (found?.value as { status?: unknown } | null | undefined)?.status === 'draft';
}

/** The pages that move. The part after `#` never reaches a server, so it cannot be redirected. */
function movesOf(entry: Entry, key: string): Redirect[] {
	const to = addressesOfRecord({ ...entry, key });
	return addressesOfRecord(entry).flatMap((address, index): Redirect[] => {
		if (address.includes('#')) return [];
		const below = entry.kind === 'article' && address.endsWith('/') ? '*' : '';
		return [[fromRoot(address) + below, fromRoot(to[index] ?? '') + below]];
	});
}

/** What changes in the existing lines. */
function amend(known: readonly Redirect[], moves: readonly Redirect[]) {
	const now = known.map(([from, to]): Redirect => [from, sentOn(to, moves) ?? to]);
	const targets = new Set(moves.map(([, to]) => to));
	const gone = now.filter(([from, to]) => targets.has(from) || from === to).map(([from]) => from);
	const kept = now.filter(([from]) => !gone.includes(from));
	// What moved within an article that moves is also redirected below the article's new address.
	const deeper = kept.flatMap(([from, to]): Redirect[] => {
		const there = sentOn(from, moves);
		return there === undefined || there === to ? [] : [[there, to]];
	});
	const has = new Set(kept.map(([from]) => from));
	return {
		gone,
		changed: kept.filter(([from, to]) => !known.some((one) => one[0] === from && one[1] === to)),
		added: [...moves, ...deeper].filter(([from]) => !has.has(from)),
	};
}

function linesOf(redirects: readonly Redirect[]): string {
	return redirects.map(([from, to]) => `${from}: ${to}\n`).join('');
}

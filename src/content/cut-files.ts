import { kindOf } from '../model/kinds.ts';
import { valueAt } from '../model/value-at.ts';
import { placeAt } from '../text/place-at.ts';
import type { SyntaxFault } from '../text/yaml/yaml-text.ts';
import { type Content, entriesOf } from './content.ts';
import type { Entry } from './entry.ts';
import { isMap } from './is-map.ts';
import { missingKeys, targetsOf } from './known-keys.ts';
import { referencesTo, valuesAt } from './references.ts';

/** How many fields or records must be missing to assume that a file has lost its end. */
const several = 2;

/** The record at the end of a file that was cut, and the keys that are missing because of it. */
interface Cut {
	entry: Entry;
	lost: readonly string[];
}

/**
 * The content with a fault for each file that was cut in the middle, for example by a crash while
 * saving. Such a file counts as not read, so that nothing that follows from the cut is reported.
 */
export function withCutFiles(content: Content): Content {
	const cut = lastRecords(content).flatMap((entry) => {
		const lost = lostWith(content, entry);
		return lost === undefined ? [] : [{ entry, lost }];
	});
	if (cut.length === 0) return content;
	return {
		...content,
		faults: [...content.faults, ...cut.map((one) => faultOf(content, one))],
		unread: [
			...content.unread,
			...cut.map(({ entry: { kind, article, stem } }) => ({
				kind,
				key: kind === 'article' ? (article ?? stem) : stem,
				...(article !== undefined && { article }),
			})),
		],
	};
}

/** The last record of each file that may have been cut. Nearly all files end otherwise. */
function lastRecords({ entries, texts }: Content): Entry[] {
	const last = new Map(entries.map((entry) => [entry.file, entry]));
	return [...last.values()].filter((entry) => {
		if (entry.kind === 'capture') return false;
		const isOpen = !endsInLineEnd(texts.get(entry.file));
		return isOpen || (kindOf(entry.kind).holds === 'map' && lacksFields(entry) > 0);
	});
}

/** The keys that are lost with the end of a file; `undefined` if it was not cut. */
function lostWith(content: Content, entry: Entry): string[] | undefined {
	const isOpen = !endsInLineEnd(content.texts.get(entry.file));
	const lacking = lacksFields(entry);
	const { holds } = kindOf(entry.kind);
	// Prose that does not parse has a fault already.
	if ('prose' in entry && !entry.prose) return undefined;
	if (holds === 'record') return lacking >= several ? [] : undefined;
	const lost =
		holds === 'prose'
			? unshown(content, entry)
			: targetsOf(entry.kind).flatMap((to) => [...missingKeys(content, to, entry.article)]);
	return lost.length >= several || (holds === 'map' && isOpen && lacking > 0) ? lost : undefined;
}

/** The claims of a section that nothing marks, and the figures that it lists and nothing shows. */
function unshown(content: Content, { kind, article, stem, value }: Entry): string[] {
	if (article === undefined) return [];
	const keysShown = (to: 'claim' | 'figure') =>
		new Set(
			referencesTo(content, to)
				.filter(({ in: where, from }) => where === 'prose' || from.kind === 'figure')
				.filter(({ from }) => from.article === article)
				.map(({ key }) => key),
		);
	const claims = entriesOf(content, 'claim')
		.filter((claim) => claim.article === article && claim.stem === stem)
		.map(({ key }) => key);
	const figures = kind === 'section' ? valuesAt(value, ['figures', '*']) : [];
	const [marked, shown] = [keysShown('claim'), keysShown('figure')];
	return [
		...claims.filter((key) => !marked.has(key)),
		...figures.map((figure) => String(figure.value)).filter((key) => !shown.has(key)),
	];
}

/** How many fields a record lacks; a record without fields lacks all of them. */
function lacksFields({ value, issues }: Entry): number {
	if (!isMap(value)) return several;
	return issues.filter(
		({ path, code }) =>
			path.length > 0 && code !== 'unrecognized_keys' && valueAt(value, path) === undefined,
	).length;
}

function endsInLineEnd(text = ''): boolean {
	return text.endsWith('\n');
}

function faultOf({ texts, folder }: Content, { entry, lost }: Cut): SyntaxFault {
	const { kind, key, file } = entry;
	const text = (texts.get(file) ?? '').trimEnd();
	const isProse = kindOf(kind).holds === 'prose';
	const names = lost.slice(0, 3).map((one) => `\`${one}\``);
	const more = lost.length > names.length ? ` and ${String(lost.length - names.length)} more` : '';
	const all = `: ${names.join(', ')}${more}`;
	const others = isProse
		? `, and nothing shows what belongs to it${all}`
		: `, and the article names ${kind}s that are in no file${all}`;
	return {
		kind: 'text',
		begins: kindOf(kind).holds === 'map' ? entry.at([], 'key').line : 1,
		place: placeAt(file, text, text.length),
		reason: `The file ends in the middle of the ${kind} \`${key}\`${lost.length < several ? '' : others}`,
		hint: `Complete it. If the end of the file is lost, restore it from your last copy: \`git diff ${folder}\` shows what is missing.`,
	};
}

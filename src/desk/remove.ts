import type { Content } from '../content/content.ts';
import { type Change, noChange } from '../edit/change.ts';
import { removePair } from '../edit/edit-yaml.ts';
import { kindOf, pathOf } from '../model/kinds.ts';
import type { RecordName } from './desk.ts';
import type { Occurrence } from './occurrences.ts';
import { referencesTo } from './references.ts';
import { recordOf } from './rename.ts';

/** What it would take to remove a record: the change, or the places that still name it. */
export interface Removal {
	change: Change;
	/** Places that name it; while there are any, it stays. */
	uses: Occurrence[];
}

/** Takes a record out: its file, or its part of a file. @throws {ChangeError} If there is no such record. */
export function removeRecord(content: Content, name: RecordName): Removal {
	const entry = recordOf(content, name);
	const { file, kind, key, article } = entry;
	const uses = referencesTo(content, { kind, key, article }).filter(({ from }) => from !== entry);
	const change = noChange();
	if (kind === 'article') {
		const folder = `${content.folder}/articles/${key}/`;
		change.removals.push(...[...content.texts.keys()].filter((path) => path.startsWith(folder)));
		return { change, uses: uses.filter(({ from }) => from.article !== key) };
	}
	const isAlone = content.entries.filter((other) => other.file === file).length === 1;
	if (kindOf(kind).holds === 'map' && !isAlone) {
		change.splices.push({ file, ...removePair(content.texts.get(file) ?? '', [key]) });
	} else {
		change.removals.push(file);
	}
	const claims = `${content.folder}/${pathOf('claim', { article, section: key })}`;
	if (kind === 'section' && content.texts.has(claims)) change.removals.push(claims);
	return { change, uses };
}

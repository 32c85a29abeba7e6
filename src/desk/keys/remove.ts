import type { Content } from '../../content/content.ts';
import { type Change, inFile, noChange } from '../../edit/change.ts';
import { removePair } from '../../edit/edit-yaml.ts';
import { kindOf } from '../../model/kinds.ts';
import type { RecordName } from '../desk.ts';
import { filesOf } from './files-of.ts';
import type { Occurrence } from './occurrences.ts';
import { occurrencesOf } from './references.ts';
import { recordOf } from './rename.ts';

/** What it would take to remove a record: the change, and the places that still name it. */
export interface Removal {
	change: Change;
	/** Places that name the record; it is not removed while there are any. */
	uses: Occurrence[];
}

/**
 * Removes a record: its file, or its part of a file.
 *
 * @throws {ChangeError} If there is no such record.
 */
export function removeRecord(content: Content, name: RecordName): Removal {
	const entry = recordOf(content, name);
	const { file, kind, key, article } = entry;
	const uses = occurrencesOf(content, { kind, key, article }).filter(({ from }) => from !== entry);
	const change = noChange();
	const isAlone = content.entries.filter((other) => other.file === file).length === 1;
	if (kindOf(kind).holds !== 'map') {
		change.removals.push(...filesOf(content, entry).map((own) => own.file));
	} else if (isAlone) {
		change.removals.push(file);
	} else {
		const place = inFile(file, () => removePair(content.texts.get(file) ?? '', [key]));
		change.splices.push({ file, ...place });
	}
	// Records in the article are removed with it.
	const isOwn = ({ from }: Occurrence) => kind === 'article' && from.article === key;
	return { change, uses: uses.filter((use) => !isOwn(use)) };
}

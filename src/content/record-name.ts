import { getOrMake } from './once-for.ts';
import { makeIntern } from '../text/intern.ts';

const names = new Map<string, Map<string, string>>();
const intern = makeIntern();

/**
 * The name of a record that articles share, `source/key`. Each is made once and kept, because every
 * article names the same ones and each name is looked up again and again. It keeps no text of a file
 * in memory.
 */
export function recordName(kind: string, key: string): string {
	const ofKind = getOrMake(names, kind, () => new Map<string, string>());
	const known = ofKind.get(key);
	if (known !== undefined) return known;
	const name = intern(`${kind}/${key}`);
	// The key may be a piece of a text, and would keep the whole text in memory.
	ofKind.set(intern(key), name);
	return name;
}

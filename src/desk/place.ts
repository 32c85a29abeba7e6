import type { Content } from '../content/content.ts';
import { placeAt } from '../text/place-at.ts';
import type { Span } from './desk.ts';

/** Where a stretch begins, as an editor opens it: `file:line:column`. */
export function offsetPlace(content: Content, { file, start }: Span): string {
	const { line, column } = placeAt(file, content.texts.get(file) ?? '', start);
	return `${file}:${String(line)}:${String(column)}`;
}

import type { Content } from '../content/content.ts';
import { placeAt } from '../text/place-at.ts';
import type { Span } from './desk.ts';

/** Where a range begins, in the form that editors open: `file:line:column`. */
export function offsetPlace(content: Content, { file, start }: Span): string {
	const { line, column } = placeAt(file, content.texts.get(file) ?? '', start);
	return `${file}:${String(line)}:${String(column)}`;
}

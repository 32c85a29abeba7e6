import { isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Writes a text as a YAML scalar in a given style, or in double quotes if that style cannot hold
 * it.
 *
 * @param style - The style of the scalar that it replaces, as `yaml` names it.
 */
export function writeScalar(text: string, style: string | undefined): string {
	// In single quotes nothing can be escaped but these quotes.
	if (style === 'QUOTE_SINGLE' && !/[\p{Cc}\u2028\u2029]/u.test(text)) {
		return `'${text.replaceAll("'", "''")}'`;
	}
	return style === 'PLAIN' && isPlain(text) ? text : JSON.stringify(text);
}

/** Writes a text as an item of a list in square brackets: without quotes if it needs none. */
export function writeFlowScalar(text: string): string {
	const { contents, errors } = parseDocument(`[${text}]`);
	const [item, ...others] = isSeq(contents) ? contents.items : [];
	const isSame = isScalar(item) && item.type === 'PLAIN' && item.value === text;
	return errors.length === 0 && isSame && others.length === 0 ? text : JSON.stringify(text);
}

/** Whether a text without quotes is read back as the same text (YAML 1.2.2, section 7.3.3). */
function isPlain(text: string): boolean {
	const { contents, errors } = parseDocument(`key: ${text}\n`);
	const value = (contents as { get?: (key: string, keep: true) => unknown }).get?.('key', true);
	return errors.length === 0 && isScalar(value) && value.type === 'PLAIN' && value.value === text;
}

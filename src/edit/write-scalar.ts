import { parseDocument, isScalar } from 'yaml';

/**
 * Writes a text as a YAML scalar in a given style, or in double quotes if that style cannot hold
 * it.
 *
 * @param style - The style of the scalar that it replaces, as `yaml` names it.
 */
export function writeScalar(text: string, style: string | undefined): string {
	if (style === 'QUOTE_SINGLE') return `'${text.replaceAll("'", "''")}'`;
	return style === 'PLAIN' && isPlain(text) ? text : JSON.stringify(text);
}

/** Whether a text without quotes is read back as the same text (YAML 1.2.2, section 7.3.3). */
function isPlain(text: string): boolean {
	const { contents, errors } = parseDocument(`key: ${text}\n`);
	const value = (contents as { get?: (key: string, keep: true) => unknown }).get?.('key', true);
	return errors.length === 0 && isScalar(value) && value.type === 'PLAIN' && value.value === text;
}

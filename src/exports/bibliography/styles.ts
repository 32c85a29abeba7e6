import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
// The package's `exports` hides its styles, and no other package has them; npm installs it at these
// paths.
import chicago from '../../../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../../../node_modules/rehype-citation/dist/node/styles/mla.js';

const { styles } = plugins.config.get('@csl');
styles.add('chicago', chicago);
styles.add('mla', mla);

/** The styles in which an article can be cited, with their names. */
const citationStyles = [
	['apa', 'APA'],
	['chicago', 'Chicago'],
	['mla', 'MLA'],
	['harvard1', 'Harvard'],
] as const;

/**
 * An item in each style, as text. The package has no British locale; dates are in each style's own
 * form.
 */
export function citationsOf(item: CSL): { name: string; text: string }[] {
	return citationStyles.map(([style, name]) => ({
		name,
		text: plugins.output
			.format('bibliography', [item], { format: 'text', style, lang: 'en-US' })
			.trim(),
	}));
}

import { tokenize, TokenType } from '@csstools/css-tokenizer';

/** An address in CSS, and its offset in the text. */
export interface CssReference {
	href: string;
	offset: number;
}

/** Functions whose string argument is an address (CSS Values 4, section 4.5; CSS Images 4, section 3.1). */
const addressFunctions: ReadonlySet<string> = new Set([
	'url',
	'src',
	'image-set',
	'-webkit-image-set',
]);

/** A quick test for CSS that may have addresses. A backslash may stand for a letter of `url`. */
const promising = /url\(|src\(|@import|image-set\(|\\/i;

/** Every address in a stylesheet or a `style` attribute, in order. */
export function referencesInCss(css: string): CssReference[] {
	if (!promising.test(css)) return [];
	const found: CssReference[] = [];
	const functions: string[] = [];
	let rule = '';
	for (const token of tokenize({ css })) {
		switch (token[0]) {
			case TokenType.AtKeyword:
				rule = token[4].value.toLowerCase();
				break;
			case TokenType.Semicolon:
			case TokenType.OpenCurly:
			case TokenType.CloseCurly:
				rule = '';
				break;
			case TokenType.Function:
				functions.push(token[4].value.toLowerCase());
				break;
			case TokenType.OpenParen:
				functions.push('');
				break;
			case TokenType.CloseParen:
				functions.pop();
				break;
			case TokenType.URL:
				if (rule !== 'namespace') found.push({ href: token[4].value, offset: token[2] });
				break;
			case TokenType.String: {
				const inside = functions.at(-1);
				const isAddress = inside === undefined ? rule === 'import' : addressFunctions.has(inside);
				if (isAddress && rule !== 'namespace') {
					found.push({ href: token[4].value, offset: token[2] });
				}
				break;
			}
			default:
		}
	}
	return found;
}

import { plainXml } from '../problems/plain-xml.ts';
import { writable } from './letters/writable.ts';

/** A text in the form that `xmlbuilder2` needs: characters that XML does not allow are replaced. */
export function xmlText(text: string): string {
	return plainXml(writable(text));
}

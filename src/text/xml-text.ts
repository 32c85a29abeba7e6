import { plainXml } from '../problems/plain-xml.ts';
import { writable } from './writable.ts';

/** Any text as `xmlbuilder2` has to be given it: what XML cannot hold is replaced. */
export function xmlText(text: string): string {
	return plainXml(writable(text));
}

import type { Link, Node } from 'mdast';
import { nomarkReasonOf } from '../../prose/nomark.ts';
import { markSchemes, parseMarkAddress } from '../../prose/placements.ts';
import { keysIn } from '../prose/keys-after.ts';
import { type Content, entriesOf } from '../../content/content.ts';
import { onlyWithoutMark } from '../prose/marked-claims.ts';
import { claimsCiting } from '../evidence/claims-citing.ts';
import { findNodes, findWritten, isType } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { isNamed } from '../shared-facts.ts';

export const outsideLink: Rule = {
	name: 'outside-link',
	severity: 'error',
	about: 'A link in prose leads to a claim, a term, a person or a page of this site.',
	why: 'An address in prose is a source without a record: it has no quote, is not weighed and is not in the ledger.',
	find: ({ content }) => [
		...findNodes(content, isForeign).map(({ node, place, entry }) => {
			const [, source] = /^sources?:(.+)$/i.exec(node.url) ?? [];
			if (source !== undefined) {
				const citing = claimsCiting(content, source, entry.article).map(({ key }) => key);
				return {
					place,
					names: [...citing, ...onlyWithoutMark(content, entry.article)],
					message: 'A mark must name a claim, not a source.',
					isCertain: true,
					hint:
						citing.length === 0
							? 'Write the claim that the words make, cite the source in it, and mark the words: `[words](claim:key)`.'
							: `Write ${citing.map((key) => `\`claim:${key}\``).join(' or ')}, which it is evidence for.`,
				};
			}
			return {
				place,
				names: keysIn(node.url),
				message: messageFor(node.url),
				isCertain: true,
				hint:
					hintForKey(content, node.url, entry.article) ??
					hintForScheme(node.url) ??
					hintFor(node.url),
			};
		}),
		...findNodes(content, isType('text')).flatMap((found) =>
			findWritten(content, found, bareAddress).map(({ place, words }) => ({
				place,
				message: 'A bare address is not a link here: prose does not link to other sites.',
				hint: `${hintFor('https:')} To print it as words, write \`${words.startsWith('www') ? 'www\\.…' : 'https\\://…'}\`.`,
			})),
		),
	],
};

const bareAddress = /(?<![\w\\])https?:\/\/[^\s/]|(?<![\w\\./@])www\.[a-z\d-]+\.[a-z]/g;

function messageFor(url: string): string {
	if (url === '') return 'The address of this link is empty.';
	if (/^sources?:/i.test(url)) return 'A mark must name a claim, not a source.';
	return /^https?:/.test(url)
		? 'Prose does not link to other sites.'
		: `\`${url}\` cannot be the address of a link in prose.`;
}

function hintFor(url: string): string {
	return /^https?:/.test(url)
		? 'Register the page as a source, cite it in a claim, and write `[words](claim:key)`.'
		: 'Write `[words](claim:key)`, or, for a page of this site, its address from the first `/`.';
}

/** The names that editors give to the kinds of marks, and what marks call them. */
const otherNames: Readonly<Record<string, (typeof markSchemes)[number]>> = {
	claims: 'claim',
	terms: 'term',
	glossary: 'term',
	persons: 'person',
	people: 'person',
};

/**
 * The hint for an address that is only a key, or a key after another name of its kind: `claim/key`,
 * `glossary:key`, or after another sign: `claim;key`.
 */
function hintForKey(content: Content, url: string, article: string | undefined) {
	const key = url.replace(/^(?:claims?|terms?|glossary|persons?|people)[:/;,.=]/i, '');
	// With a slash at its end, it may also be the address of a page: `tide-mill/`.
	if (key.includes('/')) return undefined;
	const marks = markSchemes.filter((scheme) =>
		scheme === 'claim'
			? entriesOf(content, 'claim').some((one) => one.key === key && one.article === article)
			: isNamed(content, scheme, key),
	);
	if (marks.length === 0) return undefined;
	return `Write ${marks.map((mark) => `\`${mark}:${key}\``).join(' or ')}.`;
}

/** The hint for an address after a scheme that is not one of marks, but like one. */
function hintForScheme(url: string): string | undefined {
	const [, scheme = '', key = ''] = /^([a-z]+):(.*)$/i.exec(url) ?? [];
	if (/^https?$/i.test(scheme)) return undefined;
	if (/^sources?$/i.test(scheme)) {
		return `Cite the source as evidence of a claim, and write \`[words](claim:key)\` with the key of that claim.`;
	}
	if (/^figures?$/i.test(scheme)) {
		return `Write \`<Chart of="${key}" />\` on a line of its own, which shows the figure.`;
	}
	const meant = otherNames[scheme.toLowerCase()] ?? nearest(scheme, markSchemes);
	return meant && `Write \`${meant}:${key}\`.`;
}

function isForeign(node: Node): node is Link {
	if (node.type !== 'link') return false;
	const { url } = node as Link;
	if (nomarkReasonOf(url) !== undefined) return false;
	return parseMarkAddress(url) === undefined && !/^(?:#|\/(?!\/))/.test(url);
}

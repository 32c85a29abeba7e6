import type { Link, Node } from 'mdast';
import { nomarkReasonOf } from '../../prose/nomark.ts';
import { markSchemes, parseMarkAddress } from '../../prose/placements.ts';
import { keysIn } from '../keys-after.ts';
import { type Content, entriesOf } from '../../content/content.ts';
import { onlyWithoutMark } from '../marked-claims.ts';
import { claimsCiting } from '../claims-citing.ts';
import { findNodes, findWritten, isType } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { nearest } from '../../text/did-you-mean.ts';

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
					hint:
						citing.length === 0
							? 'Write the claim that the words make, cite the source in it, and mark the words: `[words](claim:key)`.'
							: `Write ${citing.map((key) => `\`claim:${key}\``).join(' or ')}, which it is evidence for.`,
				};
			}
			const scheme = /^([a-z]+):/i.exec(node.url)?.[1] ?? '';
			const near = /^https?$/.test(scheme) ? undefined : nearest(scheme, markSchemes);
			return {
				place,
				names: keysIn(node.url),
				message: messageFor(node.url),
				hint:
					near === undefined
						? (hintForKey(content, node.url, entry.article) ?? hintFor(node.url))
						: `Write \`${near}:${node.url.slice(scheme.length + 1)}\`.`,
			};
		}),
		...findNodes(content, isType('text')).flatMap((found) =>
			findWritten(content, found, /(?<![\w\\])https?:\/\/[^\s/]/g).map(({ place }) => ({
				place,
				message: 'A bare address is not a link here: prose does not link to other sites.',
				hint: `${hintFor('https:')} To print it as words, write \`https\\://…\`.`,
			})),
		),
	],
};

function messageFor(url: string): string {
	if (url === '') return 'The address of this link is empty.';
	return /^https?:/.test(url)
		? 'Prose does not link to other sites.'
		: `\`${url}\` cannot be the address of a link in prose.`;
}

function hintFor(url: string): string {
	return /^https?:/.test(url)
		? 'Register the page as a source, cite it in a claim, and write `[words](claim:key)`.'
		: 'Write `[words](claim:key)`, or, for a page of this site, its address from the first `/`.';
}

/**
 * The hint for an address that is only a key, or a key after another name of its kind: `claim/key`,
 * `glossary:key`.
 */
function hintForKey(content: Content, url: string, article: string | undefined) {
	const key = url.replace(/^(?:claims?|terms?|glossary|persons?|people)[:/]/i, '');
	const marks = markSchemes.filter((scheme) =>
		entriesOf(content, scheme).some(
			(entry) => entry.key === key && (entry.article === undefined || entry.article === article),
		),
	);
	if (marks.length === 0) return undefined;
	return `Write ${marks.map((mark) => `\`${mark}:${key}\``).join(' or ')}.`;
}

function isForeign(node: Node): node is Link {
	if (node.type !== 'link') return false;
	const { url } = node as Link;
	if (nomarkReasonOf(url) !== undefined) return false;
	return parseMarkAddress(url) === undefined && !/^(?:#|\/(?!\/))/.test(url);
}

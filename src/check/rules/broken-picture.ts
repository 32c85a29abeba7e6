import type { Image, Node, Text } from 'mdast';
import { suggest } from '../../text/did-you-mean.ts';
import { findNodes, isType, type PlacedNode } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';

export const brokenPicture: Rule = {
	name: 'broken-picture',
	severity: 'error',
	isFirm: true,
	about: 'Every picture of the prose is a file beside it or a public one, and can be shown.',
	why: 'A picture that is not there, or is no picture, leaves a hole in the page; one on another server tells that server who reads.',
	find: ({ content }) => {
		const { pictures } = content;
		return [
			...findNodes(content, isType<'image'>('image') as (node: Node) => node is Image).flatMap(
				(found) => (pictures ? faultOf(found, pictures) : []),
			),
			...findNodes(content, isUnreadPicture).map(({ place, node }) => ({
				place,
				message: `\`${/!\[[^\]]*\]\([^)]*\)/.exec(node.value)?.[0] ?? node.value}\` is not read as a picture: its address has a space.`,
				hint: 'Give the file a name without spaces.',
			})),
		];
	},
};

function faultOf(
	{ entry, node, place }: PlacedNode<Image>,
	pictures: ReadonlyMap<string, boolean>,
): Finding[] {
	const { url } = node;
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) {
		return [
			{
				place,
				message: `The picture \`${url}\` lies on another site, and the policy of the page would block it.`,
				hint: 'Save it beside the article, if its rights allow that, and name the file.',
			},
		];
	}
	const path = url.startsWith('/') ? url : resolved(entry.file, url);
	const isPicture = pictures.get(path);
	if (isPicture) return [];
	const names = [...pictures].filter(([, is]) => is).map(([name]) => name);
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	// The part of the address before the name, so that editors can copy the hint.
	const lead = url.slice(0, url.lastIndexOf('/') + 1);
	const near = names
		.filter((name) => name.startsWith(folder))
		.map((name) => lead + encodeURI(name.slice(folder.length)));
	return [
		isPicture === false
			? {
					place,
					message: `\`${url}\` is no picture that a browser shows.`,
					hint: 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG.',
				}
			: {
					place,
					message: `There is no picture \`${url}\`.`,
					hint: suggest(
						url,
						near,
						'Put the file there, or correct the name; capital letters count',
					),
				},
	];
}

function resolved(file: string, url: string): string {
	const base = new URL(file, 'file:///');
	return decodeURIComponent(new URL(url, base).pathname.slice(1));
}

function isUnreadPicture(node: Node): node is Text {
	if (node.type !== 'text') return false;
	const { value } = node as Text;
	return value.includes('![') && /!\[[^\]]*\]\([^)\s]+\s[^)]*\)/.test(value);
}

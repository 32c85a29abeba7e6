import type { Image, Node, Text } from 'mdast';
import { suggest } from '../../text/wording/did-you-mean.ts';
import { findNodes, isType, type PlacedNode } from '../prose/prose.ts';
import type { Finding, Rule } from '../rule.ts';

export const brokenPicture: Rule = {
	name: 'broken-picture',
	severity: 'error',
	isFirm: true,
	about:
		'Every picture in the prose is a file next to the prose or in the public folder, in a format that browsers show.',
	why: 'A missing or unreadable picture leaves a hole in the page. A picture on another server tells that server who reads the page.',
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
				message: `The picture \`${url}\` is on another site, and the page’s security policy would block it.`,
				hint: 'If its licence allows that, save it next to the article and use the file’s name.',
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
					message: `\`${url}\` is not a picture format that browsers show.`,
					hint: 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG.',
				}
			: {
					place,
					message: `There is no picture \`${url}\`.`,
					hint: suggest(
						url,
						near,
						'Put the file there, or correct the name (upper and lower case matter)',
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

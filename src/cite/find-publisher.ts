import { type Content, entriesOf } from '../content/content.ts';
import { freeKey } from '../desk/keys/free-key.ts';
import { slugOf } from './slug.ts';

/** The publisher of a page: an existing record, or a new one to write. */
export interface FoundPublisher {
	key: string;
	/** How it was found. */
	from: string;
	/** The name of the publisher, if it is new. */
	name?: string;
}

/** Hosts with pages of many publishers. */
const shared =
	/(?:^|\.)(?:facebook|twitter|x|t|youtube|youtu|telegram|vk|ok|medium|substack|wordpress|blogspot|linkedin|instagram|archive|doi|github|google|scribd|issuu|academia|researchgate|jstor|ssrn|aparat)\.(?:com|org|me|be|net|ru|co|is|io|edu|ir)$/;

/**
 * The publisher of a page: found by the host of its home page or of its sources, else by its name,
 * else a new one.
 */
export function findPublisher(
	content: Content,
	{ address, name }: { address: string; name?: string | undefined },
): FoundPublisher | undefined {
	const host = hostOf(address);
	if (host !== '' && !shared.test(host)) {
		const home = entriesOf(content, 'publisher').find(
			({ data }) => hostOf(data?.url ?? '') === host,
		);
		if (home) return { key: home.key, from: 'the host of its home page' };
		const here = entriesOf(content, 'source').flatMap(({ data }) =>
			data && hostOf(data.url) === host ? [data.carriedBy ?? data.publisher] : [],
		);
		const [key] = here;
		if (key !== undefined && here.every((other) => other === key)) {
			return { key, from: 'the other sources from this host' };
		}
	}
	const named = name === undefined ? undefined : publisherNamed(content, name);
	if (named !== undefined) return { key: named, from: 'its name' };
	if (name === undefined) return undefined;
	const key = slugOf(name) || slugOf(host.replace(/\.\w+$/, ''));
	if (key === '') return undefined;
	return { key: freeKey(content, { kind: 'publisher', key }), from: 'new', name };
}

/** The key of the publisher with this name. */
export function publisherNamed(content: Content, name: string): string | undefined {
	const wanted = fold(name);
	return entriesOf(content, 'publisher').find(
		({ key, data }) => key === slugOf(name) || (data && fold(data.name) === wanted),
	)?.key;
}

function hostOf(address: string): string {
	const host = URL.parse(address)?.hostname.replace(/\.$/, '') ?? '';
	return host.replace(/^(?:www\d?|m|mobile|amp|en|ru|fa|dari|pashto|ar|english)\.(?=[^.]+\.)/, '');
}

function fold(name: string): string {
	return name
		.toLowerCase()
		.replace(/^the\s/, '')
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Rule } from '../rule.ts';

export const anotherHost: Rule = {
	name: 'another-host',
	severity: 'error',
	about:
		'A source on the home page of a publisher names that publisher, in `publisher` or in `carriedBy`.',
	why: 'Readers judge a source by who wrote it, who printed it and who owns them. If the address is that of somebody else, one of these is wrong or missing.',
	foundFirst:
		'When this rule was written, it found one source: a report of an agency, read on the page of a broadcaster that `carriedBy` did not name.',
	find: ({ content }) => {
		const publishers = entriesOf(content, 'publisher');
		// A home page below a path may be on a platform, where others publish too.
		const byHost = Map.groupBy(publishers.filter(isAtRoot), (one) => hostOf(one) ?? '');
		const owners = new Map(publishers.map((publisher) => [publisher.key, ownerOf(publisher)]));
		return entriesOf(content, 'source').flatMap((source) => {
			const { publisher, carriedBy } = (source.value ?? {}) as Record<string, unknown>;
			const named = [publisher, carriedBy].filter((key) => typeof key === 'string');
			const host = hostOf(source);
			const [owner, ...others] = byHost.get(host ?? ' ') ?? [];
			if (!owner || others.length > 0 || named.includes(owner.key)) return [];
			// `unknown-publisher` reports a key that no publisher has.
			if (named.some((key) => !owners.has(key))) return [];
			// Houses of one owner may print on each other's pages.
			const same = ownerOf(owner);
			if (same !== undefined && named.some((key) => owners.get(key) === same)) return [];
			return [
				{
					place: source.at(['url']),
					names: [source.key],
					message: `This is the site of the publisher \`${owner.key}\`, which the source does not name.`,
					hint: `If it printed what another wrote, add \`carriedBy: ${owner.key}\`; if it wrote it, write \`publisher: ${owner.key}\`; otherwise correct the address.`,
				},
			];
		});
	},
};

/** The host of the address of a record, without `www.`. */
function hostOf(entry: Entry): string | undefined {
	return addressOf(entry)?.hostname.replace(/^www\./, '');
}

function isAtRoot(entry: Entry): boolean {
	return addressOf(entry)?.pathname === '/';
}

function addressOf({ value }: Entry): URL | null {
	const { url } = (value ?? {}) as Record<string, unknown>;
	return typeof url === 'string' ? URL.parse(url) : null;
}

function ownerOf({ value }: Entry): unknown {
	return ((value ?? {}) as Record<string, unknown>).owner;
}

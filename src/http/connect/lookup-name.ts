import { promises as dns, type LookupAddress } from 'node:dns';

/** Resolves a host name to its addresses; rejects with a coded error, as `node:dns` does. */
export type LookupName = (hostname: string) => Promise<readonly LookupAddress[]>;

/**
 * Makes the default lookup. It asks the name servers itself and uses the system only for names they
 * do not know (`localhost`, `/etc/hosts`). The system's resolver blocks one of Node's four worker
 * threads per name, so a few dead name servers would hold up the lookups of all other hosts.
 */
export function systemLookup(): LookupName {
	const resolver = new dns.Resolver({ timeout: 4000, tries: 2 });
	return async (hostname) => {
		const [four, six] = await Promise.allSettled([
			resolver.resolve4(hostname),
			resolver.resolve6(hostname),
		]);
		const addresses = [
			...(four.status === 'fulfilled' ? four.value : []).map((address) => ({ address, family: 4 })),
			...(six.status === 'fulfilled' ? six.value : []).map((address) => ({ address, family: 6 })),
		];
		if (addresses.length > 0) return addresses;
		for (const settled of [four, six]) {
			if (settled.status === 'rejected' && isServerTrouble(settled.reason)) throw settled.reason;
		}
		return dns.lookup(hostname, { all: true });
	};
}

/** Asks for a name once, however many connections wait for it. The result is not kept afterwards. */
export function sharedLookup(lookup: LookupName): LookupName {
	const underWay = new Map<string, Promise<readonly LookupAddress[]>>();
	return (hostname) => {
		const known = underWay.get(hostname);
		if (known) return known;
		const asked = lookup(hostname).finally(() => underWay.delete(hostname));
		underWay.set(hostname, asked);
		return asked;
	};
}

function isServerTrouble(error: unknown): error is Error {
	if (!(error instanceof Error) || !('code' in error)) return false;
	return error.code === 'ETIMEOUT' || error.code === 'ESERVFAIL';
}

const expected =
	'Expected SITE_ADDRESS to be the address of a website, such as `https://three-points.example`,';

/** This publication: its name, its address and its language. */
export const site = {
	name: 'Three Points',
	/** What it is, in one sentence. */
	description: 'Long-form explainers whose every claim shows its evidence.',
	/** Where it is published; `SITE_ADDRESS` at build time sets another. */
	address: addressOrEnd(),
	/** Language of its articles (BCP 47). */
	language: 'en-GB',
};

/**
 * Reads the address that `SITE_ADDRESS` gives; an empty one is none, as CI passes what is not set.
 *
 * @throws {TypeError} If it is no address of a website.
 */
export function readSiteAddress(given = ''): string {
	if (given === '') return 'https://three-points.example';
	const url = URL.parse(given);
	if (!url || !/^https?:$/.test(url.protocol) || given !== given.trim()) {
		throw new TypeError(`${expected} got \`${given}\`.`);
	}
	if (/[?#]/.test(given) || url.username !== '' || url.password !== '') {
		throw new TypeError(`${expected} without account, query or fragment; got \`${given}\`.`);
	}
	return given;
}

/** Whatever imports this module needs the address: without one, its command ends here. */
function addressOrEnd(): string {
	try {
		return readSiteAddress(process.env.SITE_ADDRESS);
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}

/** This publication: its name, its address and its language. */
export const site = {
	name: 'Three Points',
	/** What it is, in one sentence. */
	description: 'Long-form explainers whose every claim shows its evidence.',
	/** Where it is published; `SITE_ADDRESS` at build time sets another. */
	address: process.env.SITE_ADDRESS ?? 'https://three-points.example',
	/** Language of its articles (BCP 47). */
	language: 'en-GB',
};

import type { ClaimNode } from '../model/graph/nodes.ts';
import { site } from '../site.ts';

/**
 * Address for feedback from a reader about a claim, filled with what an editor needs to find it;
 * `undefined` if the site has none. A mail gets a subject and a body (RFC 6068, section 2), a form
 * gets `title` and `body`.
 *
 * @param page - Full address of the claim's page.
 * @param reviewed - Day of the text.
 */
export function feedbackHref(
	{ key, says, evidence }: ClaimNode,
	page: string,
	reviewed: string,
): string | undefined {
	if (site.feedback === undefined) return undefined;
	const title = `Claim \`${key}\``;
	const body = [
		says,
		`Text of ${reviewed}, ${page}`,
		...[...new Set(evidence.map(({ source }) => source.url))].map((url) => `Source: ${url}`),
		'What is wrong, and where can we see it?',
		'',
	].join('\n');
	const isMail = site.feedback.startsWith('mailto:');
	const fields = { [isMail ? 'subject' : 'title']: title, body };
	const query = Object.entries(fields)
		// In a mail address a plus sign is a plus sign, not a space.
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&');
	return `${site.feedback}${site.feedback.includes('?') ? '&' : '?'}${query}`;
}

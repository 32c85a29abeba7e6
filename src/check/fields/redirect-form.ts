import { isAddress } from '../../content/redirects.ts';
import { site } from '../../site.ts';

/** What is wrong with the form of a line of the redirects, and on which side of its colon. */
interface FormFault {
	side: 'key' | 'value';
	message: string;
	hint: string;
}

/** How a line is written. */
export const redirectForm =
	'Write a line for each address: `/article/claims/old/: /article/claims/new/`; `*` at the end of both covers all addresses below.';

/** Why a line cannot be given to hosts. @param to - Where it leads, as it is written. */
export function formFault(from: string, to: unknown): FormFault {
	if (!isAddress(from)) {
		const right = pathMeant(from);
		const message = `\`${from}\` is not redirected: hosts do not accept an address of this form.`;
		return { side: 'key', message, hint: right === undefined ? redirectForm : fromTheRoot(right) };
	}
	if (typeof to !== 'string') {
		const message = `\`${from}\` is not redirected: no address is written after it.`;
		return { side: 'value', message, hint: redirectForm };
	}
	if (isAddress(to)) {
		const [open, closed] = from.endsWith('*') ? [from, to] : [to, from];
		const message = `\`${open}\` ends with \`*\`, and \`${closed}\` does not.`;
		const hint = 'Write `*` at the end of both, for all addresses below, or of neither.';
		return { side: 'value', message, hint };
	}
	const right = pathMeant(to);
	const leads = `\`${from}\` leads to \`${to}\``;
	return right === undefined
		? {
				side: 'value',
				message: `${leads}, which is not the address of a page of this site.`,
				hint: 'Write the address of a page from the first `/`, or remove the line: it cannot lead to another site.',
			}
		: {
				side: 'value',
				message: `${leads}, which is not an address from the root of the site.`,
				hint: `Write \`${right}\`.`,
			};
}

function fromTheRoot(address: string): string {
	return `Write \`${address}\`, from the root of the site.`;
}

/** The address from the root of the site that was meant; `undefined` if that is a guess. */
function pathMeant(written: string): string | undefined {
	const { hostname, pathname } = new URL(site.address);
	const url = /^(?:https?:)?\/\//i.test(written) ? URL.parse(written, site.address) : undefined;
	if (url === null || (url && url.hostname !== hostname)) return undefined;
	// A site may be in a folder of its host; addresses here begin below it.
	const below = url?.pathname.replace(pathname.replace(/\/$/, ''), '');
	const [path = ''] = (below ?? written).toLowerCase().split(/[?#]/, 1);
	const rooted = `/${path.replace(/^\.?\/+/, '')}`;
	// Pages end with a slash, and files with the end of their name.
	const whole = /\/$|\*$|\.[a-z0-9]+$/.test(rooted) ? rooted : `${rooted}/`;
	return isAddress(whole) ? whole : undefined;
}

/**
 * The lines that were meant by a text without a colon and a space between two addresses, such as
 * `/old/ -> /new/`: how to write the first of them.
 */
export function lineMeant(text: string): string | undefined {
	const line = text.split(/\r?\n/).find((one) => /\S/.test(one) && !one.startsWith('#')) ?? '';
	const [from = '', to] = line
		.trim()
		.split(/->|=>|[→=:\s]/)
		.filter((part) => part !== '');
	return isAddress(from) && to?.startsWith('/') === true ? `${from}: ${to}` : undefined;
}

import { type Content, isWhole, redirectsFile } from '../../content/content.ts';
import {
	addressesOf,
	isRedirect,
	ownAddresses,
	readRedirects,
	type Redirect,
	sentOn,
} from '../../content/redirects.ts';
import { suggest } from '../../text/did-you-mean.ts';
import { parseYaml } from '../../text/yaml-text.ts';
import type { Finding, Rule } from '../rule.ts';

export const lostRedirect: Rule = {
	name: 'lost-redirect',
	severity: 'error',
	about:
		'Each line of `redirects.yaml` leads from an address that is no page any more to one that is.',
	why: 'Readers who hold an old address would be sent where nothing is; and a page whose own address is sent on is reached by nobody.',
	find: ({ content }) => {
		const text = content.texts.get(`${content.folder}/${redirectsFile}`);
		return text === undefined ? [] : findAll(content, text);
	},
};

const form =
	'Write a line for each address: `/article/claims/old/: /article/claims/new/`; `*` at the end of both stands for all that is below.';

function findAll(content: Content, text: string): Finding[] {
	const yaml = parseYaml(`${content.folder}/${redirectsFile}`, text);
	const { value, faults, keys } = yaml;
	const [broken] = faults;
	if (broken) {
		const message = `This cannot be read: ${broken.reason.replace(/\.$/, '')}.`;
		return [{ place: broken.place, message, hint: broken.hint ?? form }];
	}
	if (value === null || value === undefined) return [];
	if (typeof value !== 'object' || Array.isArray(value)) {
		return [{ place: yaml.at([]), message: 'The file has no lines of addresses.', hint: form }];
	}
	const pages = new Set([
		...ownAddresses,
		...addressesOf(content.entries),
		...(content.elsewhere?.addresses() ?? []),
	]);
	/** Whether an address is that of a page. For an address with `*`: whether any page is below it. */
	const isPage = (address: string) => {
		if (!address.endsWith('*')) return pages.has(address);
		const above = address.slice(0, -1);
		return [...pages].some((page) => page.startsWith(above));
	};
	const redirects = readRedirects(text);
	return keys.flatMap((from): Finding[] => {
		const to = (value as Record<string, unknown>)[from];
		if (!isRedirect(from, to)) {
			const message = `\`${from}\` is not redirected: hosts cannot be given an address of this form.`;
			return [{ place: yaml.at([from], 'key'), words: from, message, hint: form }];
		}
		if (isPage(from)) {
			const message = from.endsWith('*')
				? `Below \`${from.slice(0, -1)}\` are pages, which nobody would reach.`
				: `\`${from}\` is the address of a page, which nobody would reach.`;
			return [{ place: yaml.at([from], 'key'), message, hint: 'Remove the line.' }];
		}
		if (isPage(to) || !isWhole(content)) return [];
		const place = yaml.at([from]);
		const end = endOf(from, redirects);
		if (end === undefined) {
			const message = `\`${from}\` leads in a circle, so that nobody arrives.`;
			return [{ place, message, hint: 'Write where it is now, or remove the line.' }];
		}
		if (end !== to && isPage(end)) {
			const message = `\`${from}\` leads to \`${to}\`, which is sent on itself.`;
			return [{ place, message, hint: `Write \`${end}\`, where that leads.` }];
		}
		const message = `\`${from}\` leads to \`${to}\`, which is no page.`;
		const hint = suggest(to, [...pages], 'Write where it is now, or remove the line');
		return [{ place, message, hint }];
	});
}

/** The address at the end of a chain of redirects; `undefined` if it is a circle. */
function endOf(from: string, redirects: readonly Redirect[]): string | undefined {
	let at = from;
	// Each line can be used once; following more lines than there are means a circle.
	for (let steps = 0; steps <= redirects.length; steps += 1) {
		const next = sentOn(at, redirects);
		if (next === undefined) return at;
		at = next;
	}
	return undefined;
}

import { type Content, isWhole, redirectsFile } from '../../content/content.ts';
import { addressesOf, isRedirect, ownAddresses } from '../../content/redirects.ts';
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
	const isPage = (address: string) => pages.has(address.replace(/\*$/, ''));
	return keys.flatMap((from): Finding[] => {
		const to = (value as Record<string, unknown>)[from];
		if (!isRedirect(from, to)) {
			const message = `\`${from}\` is not sent on: hosts cannot be told this.`;
			return [{ place: yaml.at([from], 'key'), words: from, message, hint: form }];
		}
		if (isPage(from)) {
			const message = `\`${from}\` is the address of a page, which nobody would reach.`;
			return [{ place: yaml.at([from], 'key'), message, hint: 'Remove the line.' }];
		}
		if (isPage(to) || !isWhole(content)) return [];
		return [
			{
				place: yaml.at([from]),
				message: `\`${from}\` leads to \`${to}\`, which is no page.`,
				hint: suggest(to, [...pages], 'Write where it is now, or remove the line'),
			},
		];
	});
}

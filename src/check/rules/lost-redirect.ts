import { type Content, isWhole, redirectsFile } from '../../content/content.ts';
import {
	addressesOf,
	isRedirect,
	ownAddresses,
	readRedirects,
	type Redirect,
	sentOn,
} from '../../content/redirects.ts';
import { suggest } from '../../text/wording/did-you-mean.ts';
import { parseYaml } from '../../text/yaml/yaml-text.ts';
import { formFault, lineMeant, redirectForm } from '../fields/redirect-form.ts';
import type { Finding, Rule } from '../rule.ts';

export const lostRedirect: Rule = {
	name: 'lost-redirect',
	severity: 'error',
	about:
		'Each line of `redirects.yaml` leads from the address of a page that no longer exists to a page that exists, and each address has one line, with or without `/` at its end.',
	why: 'Readers with an old address would be sent to a page that does not exist. A page whose own address is redirected cannot be reached. Hosts redirect an address with and without `/` at its end, so with a line for each, nginx does not start.',
	find: ({ content }) => {
		const text = content.texts.get(`${content.folder}/${redirectsFile}`);
		return text === undefined ? [] : findAll(content, text);
	},
};

const noColon = 'There is no colon with a space after it between the two addresses.';

function findAll(content: Content, text: string): Finding[] {
	const yaml = parseYaml(`${content.folder}/${redirectsFile}`, text);
	const { value, faults, keys } = yaml;
	const [broken] = faults;
	if (broken?.kind === 'duplicate-key') {
		const from = keyOn(text, broken.place.line);
		return [{ place: broken.place, words: from, ...secondLine(from) }];
	}
	if (broken) {
		const { place, reason, hint = redirectForm } = broken;
		const right = hintForLine(text.split(/\r?\n/)[place.line - 1] ?? '');
		if (right !== undefined) return [{ place, message: noColon, hint: right }];
		const message = `This cannot be read: ${reason.replace(/\.$/, '')}.`;
		return [{ place, message, hint }];
	}
	if (value === null || value === undefined) return [];
	if (typeof value !== 'object' || Array.isArray(value)) {
		const hint = hintForLine(text);
		const message = hint === undefined ? 'The file has no addresses.' : noColon;
		return [{ place: yaml.at([]), message, hint: hint ?? redirectForm }];
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
	const above = new Set<string>();
	return keys.flatMap((from): Finding[] => {
		const twin = withOtherEnd(from);
		const isAgain = above.has(twin);
		above.add(from);
		const to = (value as Record<string, unknown>)[from];
		if (!isRedirect(from, to)) {
			const { side, ...said } = formFault(from, to);
			const words = side === 'key' ? from : String(to);
			return [{ place: yaml.at([from], side), words, ...said }];
		}
		if (isAgain) {
			const message = `\`${from}\` is already redirected by the line for \`${twin}\`.`;
			const place = yaml.at([from], 'key');
			return [{ place, words: from, message, hint: hintForTwins(from, twin) }];
		}
		// The address of a page without the slash at its end leads to the page.
		if (isPage(from) || isPage(twin)) {
			const message = from.endsWith('*')
				? `There are pages below \`${from.slice(0, -1)}\`, and nobody could reach them.`
				: `\`${from}\` is the address of a page, and nobody could reach it.`;
			return [{ place: yaml.at([from], 'key'), message, hint: 'Remove the line.' }];
		}
		if (isPage(to) || !isWhole(content)) return [];
		const place = yaml.at([from]);
		const end = endOf(from, redirects);
		if (end === undefined) {
			const message = `\`${from}\` leads back to itself.`;
			return [{ place, message, hint: 'Write the page’s present address, or remove the line.' }];
		}
		if (end !== to && isPage(end)) {
			const message = `\`${from}\` leads to \`${to}\`, which is redirected as well.`;
			return [{ place, message, hint: `Write \`${end}\`, the address that it leads to.` }];
		}
		const message = `\`${from}\` leads to \`${to}\`, which is not a page.`;
		const hint = suggest(to, [...pages], 'Write the page’s present address, or remove the line');
		return [{ place, message, hint }];
	});
}

/** An address with the slash at its end that it lacks, or without the one that it has. */
function withOtherEnd(address: string): string {
	return address.endsWith('/') ? address.slice(0, -1) : `${address}/`;
}

/** Which of two lines to keep. Hosts lead from an address without the slash to that with it. */
function hintForTwins(one: string, other: string): string {
	const whole = one.endsWith('/') ? one : other;
	return `Keep the line for \`${whole}\`, which redirects both, if it leads to the right page, and remove the other.`;
}

function keyOn(text: string, line: number): string {
	return /^\s*(\S+):/.exec(text.split(/\r?\n/)[line - 1] ?? '')?.[1] ?? '';
}

/** What to say of an address that an earlier line redirects. */
function secondLine(from: string) {
	return {
		message: `\`${from}\` is already redirected by a line above.`,
		hint: 'Keep the line that leads to the right page, and remove the other.',
	};
}

/** How to write a line that has two addresses without a colon and a space between them. */
function hintForLine(text: string): string | undefined {
	const line = lineMeant(text);
	return line === undefined ? undefined : `Write \`${line}\`.`;
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

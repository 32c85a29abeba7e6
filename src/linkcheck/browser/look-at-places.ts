import type { Fetched } from '../../http/outcome/fetched.ts';
import { isRoute } from '../../text/addresses/link-address.ts';
import type { JudgeContext } from '../judge/context.ts';
import type { Look, Shown, Viewer } from './shown.ts';

type Answer = Extract<Fetched, { kind: 'answer' }>;

/**
 * Opens a page at the fragment that is cited. An application shows a different page for each route
 * (`#/report`), so all cited routes are opened and their texts are joined.
 */
export async function lookAtPlaces(
	fetched: Answer,
	context: JudgeContext,
	viewer: Viewer,
): Promise<Look> {
	const looks = await Promise.all(
		placesOf(fetched, context).map((place) => viewer.look(fetched, place)),
	);
	return joined(looks);
}

/**
 * The fragments at which to open a page: each route, and the first of the others, because those all
 * show the same page.
 */
function placesOf(
	{ fragment }: Answer,
	{ fragments = [], wanted = [] }: JudgeContext,
): (string | undefined)[] {
	// If the redirect has its own fragment, the browser goes there, whatever fragment is cited.
	if (fragment !== undefined) return [fragment];
	const located = wanted.flatMap(({ locator }) =>
		locator?.startsWith('#') ? [locator.slice(1)] : [],
	);
	const routes = new Set([...fragments, ...located].filter(isRoute));
	const other = fragments.find((one) => !isRoute(one));
	return routes.size > 0 && other === undefined ? [...routes] : [...routes, other];
}

function joined(looks: readonly Look[]): Look {
	const shown = looks.flatMap((look) => (look.kind === 'shown' ? [look.shown] : []));
	const unseen = looks.find((look) => look.kind === 'unseen');
	const [first] = shown;
	if (!first) return unseen ?? { kind: 'unseen', why: 'there is nothing to show' };
	if (looks.length === 1) return { kind: 'shown', shown: first };
	// Drop repeats: an application that ignores routes shows the same text for each.
	const others = shown.filter(({ text }, index) => index > 0 && text !== first.text);
	const all = [first, ...others];
	return {
		kind: 'shown',
		shown: {
			...first,
			html: [first.html, ...others.map((one) => `<div>${withoutTitle(one)}</div>`)].join(''),
			text: all.map(({ text }) => text).join('\n'),
			// A route that could not be opened counts as withheld, so its words do not count as gone.
			withheld: [
				...new Set([...shown.flatMap((one) => one.withheld), ...(unseen ? [unseen.why] : [])]),
			],
		},
	};
}

/** Removes the title: the joined page keeps only the title of the first. */
function withoutTitle({ html }: Shown): string {
	return html.replace(/^<title>[^<]*<\/title>/, '');
}

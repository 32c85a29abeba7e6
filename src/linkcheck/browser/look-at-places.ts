import type { Fetched } from '../../http/fetched.ts';
import type { JudgeContext } from '../judge/context.ts';
import { isRoute } from '../judge/fragment.ts';
import type { Look, Shown, Viewer } from './shown.ts';

type Answer = Extract<Fetched, { kind: 'answer' }>;

/**
 * Opens a page at the fragment that is cited. An application shows another page at each route (`#/report`):
 * all that are cited are opened, and what they show counts together.
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

/** The fragments at which a page is opened; at the first alone where none is a route, as then all show the same. */
function placesOf(
	{ fragment }: Answer,
	{ fragments = [], wanted = [] }: JudgeContext,
): (string | undefined)[] {
	// A redirect that names a place of its own leads there, whatever is cited.
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
	// Where an application knows nothing of routes, one is all.
	const others = shown.filter(({ text }, index) => index > 0 && text !== first.text);
	const all = [first, ...others];
	return {
		kind: 'shown',
		shown: {
			...first,
			html: [first.html, ...others.map((one) => `<div>${withoutTitle(one)}</div>`)].join(''),
			text: all.map(({ text }) => text).join('\n'),
			// What is on a route that was not seen is not lost.
			withheld: [
				...new Set([...shown.flatMap((one) => one.withheld), ...(unseen ? [unseen.why] : [])]),
			],
		},
	};
}

/** A page has one title: that of the first. */
function withoutTitle({ html }: Shown): string {
	return html.replace(/^<title>[^<]*<\/title>/, '');
}

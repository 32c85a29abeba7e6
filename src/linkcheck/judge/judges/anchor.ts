import { faultOfFragment } from '../fragment.ts';
import type { Reading } from '../reading.ts';
import type { Judge } from '../subject.ts';

/** Places that are missing from a page. A wrong locator of one quote is reported with that quote. */
export const judgeAnchor: Judge = ({ fetched, cited, context, reading }) => {
	// If the redirect has its own fragment, the browser goes there, whatever fragment is cited.
	const own = fetched.kind === 'answer' ? fetched.fragment : undefined;
	const fragments = own === undefined ? [cited.hash.slice(1), ...(context.fragments ?? [])] : [own];
	for (const fragment of new Set(fragments)) {
		const fault = faultOfFragment(fragment, reading);
		if (fault === undefined) continue;
		return {
			verdict: 'anchor',
			message:
				own === undefined ? fault : `The address redirects to a place within a page. ${fault}`,
			hint:
				own === undefined
					? hintFor(fragment, reading)
					: 'Write the address of the page itself, with the fragment of a place that exists, or without one.',
		};
	}
	return undefined;
};

/** If the page has the place, the words of the text fragment are missing. */
function hintFor(fragment: string, reading: Reading): string {
	const [place = ''] = fragment.split(':~:');
	return faultOfFragment(place, reading) === undefined
		? 'After `#:~:text=`, write words that stand on the page, or leave it out.'
		: 'Write the fragment of a place that exists, or leave it out.';
}

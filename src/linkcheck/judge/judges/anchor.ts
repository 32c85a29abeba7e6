import { faultOfFragment } from '../fragment.ts';
import type { Reading } from '../reading.ts';
import type { Judge } from '../subject.ts';

/** Places within a page that are not there. Faults of one quote's locator are reported with that quote. */
export const judgeAnchor: Judge = ({ fetched, cited, context, reading }) => {
	// A redirect that names a place of its own leads there, whatever the cited address names.
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

/** Where the place is there, it is the words of the text fragment that are not. */
function hintFor(fragment: string, reading: Reading): string {
	const [place = ''] = fragment.split(':~:');
	return faultOfFragment(place, reading) === undefined
		? 'After `#:~:text=`, write words that stand on the page, or leave it out.'
		: 'Write the fragment of a place that exists, or leave it out.';
}

import { faultOfFragment } from '../fragment.ts';
import type { Judge } from '../subject.ts';

/** Places within a page that are not there. Faults of one quote's locator are reported with that quote. */
export const judgeAnchor: Judge = ({ cited, context, reading }) => {
	const fragments = [cited.hash.slice(1), ...(context.fragments ?? [])];
	for (const fragment of new Set(fragments)) {
		const fault = faultOfFragment(fragment, reading);
		if (fault === undefined) continue;
		return {
			verdict: 'anchor',
			message: fault,
			hint: 'Write the fragment of a place that is there, or none.',
		};
	}
	return undefined;
};

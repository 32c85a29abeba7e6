import Chart from './Chart.astro';
import Counterview from './Counterview.astro';
import Mark from './Mark.astro';
import Noted from './Noted.astro';
import ProseLink from './ProseLink.astro';
import Quotation from './Quotation.astro';
import Since from './Since.astro';
import StanceMap from './StanceMap.astro';
import Timeline from './Timeline.astro';

/**
 * The components that prose may use without an import. `Mark`, `ProseLink` and `Noted` are added
 * for its marks, its links within the article and its blocks with notes.
 */
export const proseComponents = {
	Chart,
	Counterview,
	Mark,
	Noted,
	ProseLink,
	Quotation,
	Since,
	StanceMap,
	Timeline,
};

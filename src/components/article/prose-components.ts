import Chart from '../figures/Chart.astro';
import Counterview from './Counterview.astro';
import Mark from '../claims/Mark.astro';
import Noted from './Noted.astro';
import ProseLink from './ProseLink.astro';
import Quotation from './Quotation.astro';
import Since from './Since.astro';
import StanceMap from '../figures/StanceMap.astro';
import Timeline from '../figures/Timeline.astro';

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

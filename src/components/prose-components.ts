import Chart from './Chart.astro';
import Counterview from './Counterview.astro';
import Mark from './Mark.astro';
import ProseLink from './ProseLink.astro';
import Quotation from './Quotation.astro';
import Since from './Since.astro';
import StanceMap from './StanceMap.astro';
import Timeline from './Timeline.astro';

/** What prose may use without an import; `Mark` and `ProseLink` are what its marks and its links within the article become. */
export const proseComponents = {
	Chart,
	Counterview,
	Mark,
	ProseLink,
	Quotation,
	Since,
	StanceMap,
	Timeline,
};

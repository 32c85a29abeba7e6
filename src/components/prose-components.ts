import Chart from './Chart.astro';
import Counterview from './Counterview.astro';
import Mark from './Mark.astro';
import Quotation from './Quotation.astro';
import Since from './Since.astro';
import StanceMap from './StanceMap.astro';
import Timeline from './Timeline.astro';

/** What prose may use without an import; `Mark` is what its marks become. */
export const proseComponents = {
	Chart,
	Counterview,
	Mark,
	Quotation,
	Since,
	StanceMap,
	Timeline,
};

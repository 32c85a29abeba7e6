/**
 * Natural Earth’s countries at 1 : 50 million. Declared here, because TypeScript would otherwise
 * infer a type from 700 kB of numbers.
 */
declare module 'world-atlas/countries-50m.json' {
	import type { GeometryCollection, Topology } from 'topojson-specification';

	const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
	export default atlas;
}

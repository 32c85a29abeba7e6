declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';

	/** Gives each point of the arcs a weight: the area of its triangle. */
	export function presimplify(topology: Topology): Topology;
	/** Leaves out points with a lower weight than this. */
	export function simplify(topology: Topology, minimum: number): Topology;
}

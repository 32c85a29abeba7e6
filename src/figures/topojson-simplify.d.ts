declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';

	/** Gives each point of the arcs a weight: the area of the triangle that goes with it. */
	export function presimplify(topology: Topology): Topology;
	/** Leaves out points of less weight than this. */
	export function simplify(topology: Topology, minimum: number): Topology;
}

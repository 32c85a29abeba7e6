import { geoConicEqualArea, geoIdentity, type GeoPermissibleObjects, geoStream } from 'd3-geo';
import { feature, merge, mesh, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { pathData, type Point } from '../drawing/path-data.ts';

type Country = (Polygon | MultiPolygon) & { id?: string | number; properties: { name: string } };

/** Size of the map in its own units. Coordinates are whole units. */
export const frame = { width: 400, height: 352 };

/**
 * From the Bosporus to Xinjiang and from the Urals to the Deccan. The projection preserves areas.
 */
const projection = geoConicEqualArea()
	.parallels([15, 50])
	.rotate([-64, 0])
	.scale(467)
	.translate([222, 208]);

/**
 * How closely outlines follow the real borders: corners that form a smaller triangle than this, in
 * square units, are cut.
 */
const smallestCorner = { coarse: 6.5, fine: 1 };

/** `coarse` for a page with much else on it, `fine` for the map's own page and for files. */
export type Detail = keyof typeof smallestCorner;
/** Islands and fragments smaller than this, in square units, are left out. */
const smallestPiece = 9;

/**
 * Natural Earth draws borders by actual control. These are disputed: the countries between which
 * they run, and the box that they are in (west, south, east, north).
 */
const disputes = [
	{
		name: 'Kashmir',
		between: ['India', 'Pakistan', 'China', 'Siachen Glacier'],
		within: [72, 32.2, 80.4, 37.4],
	},
	{ name: 'Arunachal Pradesh', between: ['India', 'China'], within: [91.5, 26, 98, 30] },
] as const;

/**
 * A place in Crimea. Natural Earth gives it to Russia, which controls it; here it is part of the
 * other land, without shading.
 */
const crimea = place(34.2, 45.2);

/** The areas and borders of a map, as path data. */
export interface Outlines {
	/** Area of each requested state, by its ISO 3166-1 number. */
	states: Map<string, string>;
	/** Area of all other land. */
	land: string;
	/** The disputed borders. */
	disputed: string;
}

/**
 * Outlines drawn so far, by the requested states: articles about one region request the same ones.
 */
const drawn = new Map<string, Outlines>();
const regions = new Map<Detail, ReturnType<typeof regionOfAtlas>>();

/** Path data of the states with these ISO 3166-1 numbers, and of the land around them. */
export function drawOutlines(numbers: readonly string[], detail: Detail = 'fine'): Outlines {
	const name = [detail, ...numbers.toSorted()].join(' ');
	const outlines = drawn.get(name) ?? outlinesOf(numbers, detail);
	drawn.set(name, outlines);
	return outlines;
}

function outlinesOf(numbers: readonly string[], detail: Detail): Outlines {
	const region = regions.get(detail) ?? regionOfAtlas(detail);
	regions.set(detail, region);
	const { topology, countries } = region;
	const isWanted = ({ id }: Country) => numbers.includes(String(id));
	const area = (object: GeoPermissibleObjects) => pathData(piecesOf(object), { closed: true });
	return {
		states: new Map(
			countries.filter(isWanted).map((state) => [String(state.id), area(feature(topology, state))]),
		),
		land: area(
			merge(
				topology,
				countries.filter((country) => !isWanted(country)),
			),
		),
		disputed: pathData(
			disputes.flatMap(({ between, within }) => {
				const claimants: GeometryCollection = {
					type: 'GeometryCollection',
					geometries: countries.filter(({ properties }) =>
						between.some((name) => name === properties.name),
					),
				};
				const borders = mesh(topology, claimants, (a, b) => a !== b);
				return stretches(borders.coordinates as Point[][], within);
			}),
			{ closed: false },
		),
	};
}

/** The position of a place on the map. */
export function place(longitude: number, latitude: number): Point {
	return projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
}

/** The countries within the frame, projected and simplified; shared borders stay shared. */
function regionOfAtlas(detail: Detail): { topology: Topology; countries: Country[] } {
	const decode = transform(atlas.transform ?? null);
	const arcs = atlas.arcs.map((arc) =>
		arc.map((step, index) => place(...(decode(step as Point, index > 0) as Point))),
	);
	const flat: Topology = { type: 'Topology', objects: {}, arcs };
	const countries = (atlas.objects.countries.geometries as Country[])
		.flatMap((country) => withoutCrimea(flat, country))
		.filter((country) => piecesOf(feature(flat, country)).length > 0);
	return { topology: simplify(presimplify(flat), smallestCorner[detail]), countries };
}

/** Russia as Russia and Crimea; any other country unchanged. */
function withoutCrimea(flat: Topology, country: Country): Country[] {
	if (country.properties.name !== 'Russia' || country.type !== 'MultiPolygon') return [country];
	const isCrimea = (polygon: number[][]) =>
		contains(piecesOf(feature(flat, { type: 'Polygon', arcs: polygon }))[0] ?? [], crimea);
	return [
		{ ...country, arcs: country.arcs.filter((polygon) => !isCrimea(polygon)) },
		{
			type: 'MultiPolygon',
			arcs: country.arcs.filter(isCrimea),
			properties: { name: 'Crimea' },
		},
	];
}

/** The rings of an area within the frame, without the smallest ones. */
function piecesOf(object: GeoPermissibleObjects): Point[][] {
	const rings: Point[][] = [];
	const clip = geoIdentity().clipExtent([
		[-4, -4],
		[frame.width + 4, frame.height + 4],
	]);
	geoStream(
		object,
		clip.stream({
			lineStart: () => rings.push([]),
			point: (x, y) => rings.at(-1)?.push([x, y]),
			lineEnd: () => undefined,
			polygonStart: () => undefined,
			polygonEnd: () => undefined,
		}),
	);
	return rings.filter((ring) => Math.abs(areaOf(ring)) >= smallestPiece);
}

/** The parts of lines that are within a box of longitudes and latitudes. */
function stretches(
	lines: readonly Point[][],
	[west, south, east, north]: readonly [number, number, number, number],
): Point[][] {
	return lines.flatMap((line) => {
		const found: Point[][] = [[]];
		for (const point of line) {
			const [longitude, latitude] = projection.invert?.(point) ?? [Number.NaN, Number.NaN];
			const isWithin =
				west <= longitude && longitude <= east && south <= latitude && latitude <= north;
			if (isWithin) found.at(-1)?.push(point);
			else found.push([]);
		}
		return found.filter(({ length }) => length > 1);
	});
}

function areaOf(ring: readonly Point[]): number {
	return ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}

function contains(ring: readonly Point[], [x, y]: Point): boolean {
	return ring.reduce((isInside, [x1, y1], index) => {
		const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
		const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
		return crosses ? !isInside : isInside;
	}, false);
}

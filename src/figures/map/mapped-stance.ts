import type { StanceLevel } from '../../model/records/stance.ts';
import { regionStates } from './region-labels.ts';

/** The part of a stance that the picture shows. */
export interface MappedStance {
	key: string;
	name: string;
	country?: string | undefined;
	level: StanceLevel;
}

/** Whether the map has a place for it. */
export function isOnMap({ country }: MappedStance): boolean {
	return country !== undefined && country in regionStates;
}

/** A state that the map of the region can show. */
export interface RegionState {
	/** ISO 3166-1 number, which identifies it in the atlas. */
	number: string;
	/** The middle of its label, in units of the map. */
	at: readonly [number, number];
	/** Where a line from the label leads, if the label is outside the state. */
	leader?: readonly [number, number];
	/**
	 * Whether it is too small to show its shade: a swatch is then at `at`, with the label to its
	 * right.
	 */
	isSmall?: true;
}

/**
 * The states of the region, by ISO 3166-1 code, with places for labels that do not overlap at any
 * width.
 */
export const regionStates: Readonly<Record<string, RegionState>> = {
	AE: { number: '784', at: [214, 319], leader: [160, 294] },
	AF: { number: '004', at: [233, 210] },
	CN: { number: '156', at: [358, 158] },
	IN: { number: '356', at: [318, 284] },
	IR: { number: '364', at: [158, 222] },
	KG: { number: '417', at: [310, 134] },
	KZ: { number: '398', at: [240, 74] },
	PK: { number: '586', at: [247, 259] },
	QA: { number: '634', at: [131, 274], isSmall: true },
	RU: { number: '643', at: [172, 28] },
	SA: { number: '682', at: [80, 286] },
	TJ: { number: '762', at: [284, 167] },
	TM: { number: '795', at: [188, 160] },
	TR: { number: '792', at: [48, 144] },
	UZ: { number: '860', at: [203, 124] },
};

/** The state at the centre; the stances are towards its government. */
export const centre = 'AF';

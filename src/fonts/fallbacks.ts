/** Measures of a face in units of its em: what a line of it takes in width and height. */
export interface Measures {
	unitsPerEm: number;
	ascent: number;
	/** Below the line; negative. */
	descent: number;
	/** Mean width of its letters, weighed by how often English text has them. */
	width: number;
}

/** A family that readers have, and how its faces measure. */
interface Family {
	/** Ends the name of the faces made of it. */
	name: string;
	/** Names of its regular and its italic face, as `local()` finds them. */
	local: Record<Style, readonly string[]>;
	measures: Record<Style, Measures>;
	/**
	 * How much wider than the mean of its letters says it sets our prose and our titles, which have more
	 * capitals: measured in Chromium on the paragraphs and the 155 titles of the site, with Liberation
	 * Serif for Times and Gelasio for Georgia, both made to their measures.
	 */
	wider: Readonly<Record<string, number>>;
}

type Style = 'normal' | 'italic';

/** A face of ours, and what it is called where the page names it. */
export interface OwnFace {
	family: string;
	style: Style;
	measures: Measures;
}

const times = { unitsPerEm: 2048, ascent: 1825, descent: -443 };
const georgia = { unitsPerEm: 2048, ascent: 1878, descent: -449 };
const noto = { unitsPerEm: 1000, ascent: 1069, descent: -293 };

/**
 * What phones and desks have before our faces arrive, the likeliest first: Noto Serif on Android,
 * Georgia on Apple's and Microsoft's, Times New Roman (and Liberation Serif, made to its measures)
 * on the rest. The measures are those of the fonts' own tables, as Capsize publishes them.
 */
export const families: readonly Family[] = [
	{
		name: 'Noto Serif',
		local: {
			normal: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
			italic: ['Noto Serif Italic', 'NotoSerif-Italic'],
		},
		measures: { normal: { ...noto, width: 481 }, italic: { ...noto, width: 469 } },
		wider: { Text: 1.006, Title: 1.02 },
	},
	{
		name: 'Georgia',
		local: { normal: ['Georgia'], italic: ['Georgia Italic', 'Georgia-Italic'] },
		measures: { normal: { ...georgia, width: 913 }, italic: { ...georgia, width: 931 } },
		wider: { Text: 1.007, Title: 1.021 },
	},
	{
		name: 'Times',
		local: {
			normal: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
			italic: [
				'Times New Roman Italic',
				'TimesNewRomanPS-ItalicMT',
				'Liberation Serif Italic',
				'LiberationSerif-Italic',
			],
		},
		measures: { normal: { ...times, width: 832 }, italic: { ...times, width: 836 } },
		wider: { Text: 1.011, Title: 1.033 },
	},
];

/** Names of the faces that stand in for a family of ours, the likeliest first. */
export function fallbackNames(family: string): string[] {
	return families.map(({ name }) => `${family} like ${name}`);
}

/**
 * Style sheet of the faces that stand in for ours until they arrive: each the reader's own face,
 * stretched to the measures of ours (CSS Fonts 5, sections 2 and 3), so that no line moves when ours comes.
 */
export function fallbackFaces(own: readonly OwnFace[]): string {
	return own
		.flatMap(({ family, style, measures }) =>
			families.map((fallback) => {
				const theirs = fallback.measures[style];
				const wider = style === 'normal' ? (fallback.wider[family] ?? 1) : 1;
				const size =
					measures.width / measures.unitsPerEm / ((theirs.width / theirs.unitsPerEm) * wider);
				const height = (units: number) => percent(units / (measures.unitsPerEm * size));
				return [
					'@font-face {',
					`	font-family: '${family} like ${fallback.name}';`,
					`	font-style: ${style};`,
					`	src: ${fallback.local[style].map((name) => `local('${name}')`).join(', ')};`,
					`	size-adjust: ${percent(size)};`,
					`	ascent-override: ${height(measures.ascent)};`,
					`	descent-override: ${height(-measures.descent)};`,
					'	line-gap-override: 0%;',
					'}',
				].join('\n');
			}),
		)
		.join('\n');
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)}%`;
}

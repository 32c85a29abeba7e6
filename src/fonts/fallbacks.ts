/** Metrics of a face in units of its em: the width and height of its lines. */
export interface Measures {
	unitsPerEm: number;
	ascent: number;
	/** Below the line; negative. */
	descent: number;
	/** Mean width of its letters, weighted by their frequency in English text. */
	width: number;
}

/** A font family that readers have, and the metrics of its faces. */
interface Family {
	/** The end of the names of the faces that are made from it. */
	name: string;
	/** Names of its regular and its italic face, as `local()` finds them. */
	local: Record<Style, readonly string[]>;
	measures: Record<Style, Measures>;
	/**
	 * How much wider it sets our prose and our titles, which have more capitals, than the mean
	 * width of its letters suggests. Measured in Chromium on the paragraphs and the 155 titles of
	 * the site, with Liberation Serif for Times and Gelasio for Georgia, which have the same
	 * metrics.
	 */
	wider: Readonly<Record<string, number>>;
}

type Style = 'normal' | 'italic';

/** One of our own faces, and the name of its family in the style sheet. */
export interface OwnFace {
	family: string;
	style: Style;
	measures: Measures;
}

const times = { unitsPerEm: 2048, ascent: 1825, descent: -443 };
const georgia = { unitsPerEm: 2048, ascent: 1878, descent: -449 };
const noto = { unitsPerEm: 1000, ascent: 1069, descent: -293 };

/**
 * The fonts that phones and desktops have before ours arrive, the likeliest first: Noto Serif on
 * Android, Georgia on Apple's and Microsoft's systems, Times New Roman (and Liberation Serif, with
 * the same metrics) on the rest. The metrics are from the fonts' own tables, as Capsize publishes
 * them.
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

/** Names of the fallback faces for one of our families, the likeliest first. */
export function fallbackNames(family: string): string[] {
	return families.map(({ name }) => `${family} like ${name}`);
}

/**
 * The style sheet of the fallback faces that are shown until ours arrive: each is a font of the
 * reader, scaled to the metrics of ours (CSS Fonts 5, sections 2 and 3), so no line moves when ours
 * arrive.
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

import { frequentIn, leastLetters } from '../../text/letters/cyrillic-letters.ts';

/** UTF-8 read as windows-1252: `â€™`, `Ã©`, `Ð¸`. */
const twice =
	/â€[™œ\u009D“”˜¦]|Ã[\u0080-\u00BF©¨¼¶¤]|[ÐÑ][\u0080-\u00BF°±²³´µ¶·¸¹º»¼½¾¿€‚ƒ„…†‡ˆ‰Š‹Œ]|[ØÙ][\u0080-\u00BF§±©„…†‡ˆ‰Š]/g;

/** All characters of windows-1252 beyond ASCII, except spaces. */
const western = '\\u0080-\\u009F\\u00A1-\\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const westernRun = new RegExp(`[${western}]{4,}`, 'g');

/**
 * Whether a text was read in a different encoding from the one it was written in. The signs are
 * replacement characters, nulls, UTF-8 read as windows-1252, another alphabet read as windows-1252
 * (`íî÷íîé`), and one Cyrillic encoding read as another. Each must occur more often than by mistake.
 */
export function isGarbled(text: string): boolean {
	const most = Math.max(5, text.length / 500);
	// A page in UTF-16 that does not say so has a null beside each letter.
	if ((text.match(/[\uFFFD\0]/g)?.length ?? 0) > most) return true;
	if ((text.match(twice)?.length ?? 0) > most) return true;
	const runs = text.match(westernRun)?.filter(isForeign) ?? [];
	if (runs.length > most) return true;
	return isOtherCyrillic(text);
}

/**
 * Reading one Cyrillic encoding as another turns small letters into capitals, and frequent letters
 * into rare ones.
 */
function isOtherCyrillic(text: string): boolean {
	const letters = text.match(/[\u0400-\u04FF]/g) ?? [];
	const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
	return (
		letters.length >= leastLetters &&
		capitals.length > letters.length * 0.7 &&
		frequentIn(letters.join('')) < letters.length * 0.36
	);
}

/**
 * No language written in windows-1252 has this many accented letters in a row. Lines of dots or
 * dashes do not count.
 */
function isForeign(run: string): boolean {
	const letters = run.match(/[\u00C0-\u00FFŠŒŽšœžŸƒ]/g) ?? [];
	return letters.length >= 2 && new Set(run).size >= 3;
}

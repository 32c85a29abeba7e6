import { type Content, entriesOf } from '../content/content.ts';
import { freeKey } from '../desk/keys/free-key.ts';
import { decodePercent } from '../text/addresses/decode-percent.ts';
import { slugOf, slugWords } from './slug.ts';

/** Words that do not describe a subject. */
const empty = new Set(
	`a an and are as at be been but by can could did do does for from had has have he her his how i if in
	into is it its may more new no not of on or our over s says she so than that the their them they this
	to under up was we were what when where which who why will with would after before about amid against
	between der die das und im le la les de des du et en el los las y na po i v o s ne za`.split(/\s+/),
);
/** How many words of the title to use in a key. */
const most = 2;

interface KeyWishes {
	publisher: string;
	title?: string | undefined;
	published?: string | undefined;
	address: string;
}

/** A key for a source: its publisher, its subject, its year; with a number if the key is taken. */
export function sourceKey(
	content: Content,
	{ publisher, title, published, address }: KeyWishes,
): string {
	const year = published?.slice(0, 4);
	const path = decodePercent(URL.parse(address)?.pathname ?? '');
	const subject = [subjectOf(title ?? ''), subjectOf(path)].find((words) => words.length > 0) ?? [];
	const own = new Set(slugWords(publisher));
	const words = subject.filter((word) => !own.has(word)).slice(0, most);
	const key = slugOf([shortName(content, publisher), ...words, year ?? ''].join(' '));
	return freeKey(content, { kind: 'source', key });
}

/**
 * The first word of the keys of a publisher's other sources, if it is a word of the publisher's key
 * or used more than once; else the publisher's key.
 */
function shortName(content: Content, publisher: string): string {
	const words = entriesOf(content, 'source')
		.filter(({ data, key }) => data?.publisher === publisher && !key.startsWith(`${publisher}-`))
		.map(({ key }) => key.split('-')[0] ?? '');
	const own = new Set(publisher.split('-'));
	const [short] = [...Map.groupBy(words, (word) => word)]
		.map(([word, { length }]) => ({ word, count: length }))
		.filter(({ word, count }) => count > 1 || own.has(word))
		.sort((a, b) => b.count - a.count);
	return short?.word ?? publisher;
}

function subjectOf(text: string): string[] {
	return slugWords(text).filter(
		(word) =>
			word.length > 2 &&
			word.length < 20 &&
			!empty.has(word) &&
			/^[a-z]+$/.test(word) &&
			!/^html?$/.test(word),
	);
}

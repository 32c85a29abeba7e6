import { type Content, entriesOf } from '../content/content.ts';
import { slugOf, slugWords } from './slug.ts';

/** Words that say nothing of a subject. */
const empty = new Set(
	`a an and are as at be been but by can could did do does for from had has have he her his how i if in
	into is it its may more new no not of on or our over s says she so than that the their them they this
	to under up was we were what when where which who why will with would after before about amid against
	between der die das und im le la les de des du et en el los las y na po i v o s ne za`.split(/\s+/),
);
/** Words of the title that a key takes. */
const most = 2;

interface KeyWishes {
	publisher: string;
	title?: string | undefined;
	published?: string | undefined;
	address: string;
}

/** A key for a source: its publisher, its subject, its year; with a number where it is taken. */
export function sourceKey(
	content: Content,
	{ publisher, title, published, address }: KeyWishes,
): string {
	const year = published?.slice(0, 4);
	const path = decoded(URL.parse(address)?.pathname ?? '');
	const subject = [subjectOf(title ?? ''), subjectOf(path)].find((words) => words.length > 0) ?? [];
	const own = new Set(slugWords(publisher));
	const words = subject.filter((word) => !own.has(word)).slice(0, most);
	const key = slugOf([shortName(content, publisher), ...words, year ?? ''].join(' '));
	const taken = new Set(entriesOf(content, 'source').map((source) => source.key));
	let free = key;
	for (let number = 2; taken.has(free); number++) free = `${key}-${number}`;
	return free;
}

/** How keys of its other sources begin, else its own key. */
function shortName(content: Content, publisher: string): string {
	const keys = entriesOf(content, 'source')
		.filter(({ data }) => data?.publisher === publisher)
		.map(({ key }) => key.split('-')[0] ?? '');
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const [short] = [...counts].sort(([, a], [, b]) => b - a);
	return short?.[0] ?? publisher;
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

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

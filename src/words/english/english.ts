import { dates, nouns } from './counts.ts';
import { evidence } from './evidence.ts';
import { exported } from './exported.ts';
import { grades } from './grades.ts';
import { lists } from './lists.ts';
import { pages } from './pages.ts';
import { scripts } from './scripts.ts';
import { search } from './search.ts';
import { shared } from './shared.ts';

/** All words of pages and files, apart from the texts of articles, in English. */
export const english = {
	grades,
	nouns,
	dates,
	pages,
	evidence,
	lists,
	exported,
	scripts,
	search,
	shared,
};

import type { Labels } from '../labels.ts';
import { dates, nouns } from './counts.ts';
import { evidence } from './evidence.ts';
import { exported } from './exported.ts';
import { grades } from './grades.ts';
import { lists } from './lists.ts';
import { pages } from './pages.ts';
import { scripts } from './scripts.ts';
import { search } from './search.ts';

/** All words of the pages and files of an article, in Persian. */
export const persian: Labels = {
	grades,
	nouns,
	dates,
	pages,
	evidence,
	lists,
	exported,
	scripts,
	search,
};

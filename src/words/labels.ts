import type { WrittenLanguage } from '../model/languages.ts';
import { english } from './english/english.ts';
import { persian } from './persian/persian.ts';

/** What pages and files of an article say around its own words; a language that lacks one does not compile. */
export type Labels = typeof english;

/** The words of each language in which articles can be written. */
export const labels: Record<WrittenLanguage, Labels> = { en: english, fa: persian };

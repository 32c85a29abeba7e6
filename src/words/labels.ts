import type { WrittenLanguage } from '../model/languages.ts';
import { english } from './english/english.ts';
import { persian } from './persian/persian.ts';

/**
 * All words of the pages and files of an article, apart from its own text. A language that lacks
 * one does not compile.
 */
export type Labels = typeof english;

/** The words of each language in which articles can be written. */
export const labels: Record<WrittenLanguage, Labels> = { en: english, fa: persian };

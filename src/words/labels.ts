import type { english } from './english/english.ts';

/**
 * All words of the pages and files of an article, apart from its own text. A language that lacks
 * one does not compile.
 */
export type Labels = typeof english;

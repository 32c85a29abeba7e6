import type { english } from './english/english.ts';

/**
 * All words of pages and files, apart from the texts of articles. A language that lacks one does
 * not compile.
 */
export type Labels = typeof english;

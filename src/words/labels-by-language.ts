import type { WrittenLanguage } from '../model/languages.ts';
import { english } from './english/english.ts';
import type { Labels } from './labels.ts';
import { persian } from './persian/persian.ts';

/** The words of each language in which articles can be written. */
export const labels: Record<WrittenLanguage, Labels> = { en: english, fa: persian };

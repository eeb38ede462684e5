import { en } from './en.ts';
import type { Locale } from './locale.ts';

export const de: Locale = { ...en, tag: 'de', decimal: ',', group: '.' };

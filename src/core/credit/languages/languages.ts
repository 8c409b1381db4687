// The languages whose credits are read. Adding one is a file here, its line in this list, and its cases in the tests.
import type { CreditLanguage } from '../words/word-kinds';
import { arabic } from './ar';
import { english } from './en';
import { french } from './fr';
import { german } from './de';

export const languages: readonly CreditLanguage[] = [arabic, english, french, german];

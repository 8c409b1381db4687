// Every command of the popup, in the order of their buttons.
import type { Command } from './command';
import { markPage } from './mark-page';
import { neverHere } from './never-here';
import { readAgain } from './read-again';

export const COMMANDS: readonly Command[] = [markPage, readAgain, neverHere];

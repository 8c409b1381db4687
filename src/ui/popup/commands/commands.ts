// Every command of the popup, in the order of their buttons.
import type { Command } from './command';
import { markPage } from './mark-page';
import { neverHere } from './never-here';
import { openBeside } from './open-beside';
import { readAgain } from './read-again';

export const COMMANDS: readonly Command[] = [openBeside, markPage, readAgain, neverHere];

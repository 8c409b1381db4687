// Every command of the popup, in the order of their buttons.
import type { Command } from './command';
import { copyCitation } from './copy-citation';
import { followOutlet } from './follow-outlet';
import { lookOnWeb } from './look-on-web';
import { markPage } from './mark-page';
import { neverHere } from './never-here';
import { openBeside } from './open-beside';
import { openLibrary } from './open-library';
import { openStory } from './open-story';
import { readAgain } from './read-again';
import { sayWrong } from './say-wrong';
import { stopTracking } from './stop-tracking';
import { trackStory } from './track-story';

export const COMMANDS: readonly Command[] = [
  openStory,
  openBeside,
  markPage,
  copyCitation,
  lookOnWeb,
  trackStory,
  stopTracking,
  followOutlet,
  openLibrary,
  readAgain,
  neverHere,
  sayWrong,
];

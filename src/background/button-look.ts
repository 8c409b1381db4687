// How the toolbar button looks, from data alone.
import { type Badge, badgeOf, PAUSED } from '../core/badge';
import type { Answer } from '../core/model/answer';
import type { Pause } from '../core/model/pause';
import { sayPause } from '../messages/say-pause';
import type { Texts } from '../messages/texts';
import { sayFinding } from './say-finding';

export interface ButtonLook {
  /** The tooltip, which a screen reader reads as the button's name. */
  readonly title: string;
  readonly badge: Badge | null;
}

export interface ShownState {
  readonly texts: Texts;
  /** Null where reading is not paused. */
  readonly pause: Pause | null;
  readonly hasBadge: boolean;
}

/** The tooltip says in words all that the badge says, so that nobody needs the badge. @param answer null where nothing is known of the page */
export function buttonLook(answer: Answer | null, { texts, pause, hasBadge }: ShownState): ButtonLook {
  const lines = [texts.say('extensionName'), ...(answer ? [sayFinding(answer, texts)] : []), ...(pause ? [sayPause(pause, texts)] : [])];
  const badge = pause ? PAUSED : answer && badgeOf(answer);
  return { title: lines.join('\n'), badge: hasBadge ? badge : null };
}

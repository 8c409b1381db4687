// How the toolbar button looks, from data alone. Its tooltip says in words all that the badge says, so that nobody needs the badge.
import { type Badge, badgeOf, freshBadge, PAUSED } from '../core/badge';
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

/** On a tab whose page has an answer. */
export function answerLook(answer: Answer, state: ShownState): ButtonLook {
  return look([sayFinding(answer, state.texts)], badgeOf(answer), state);
}

/** On every other tab. @param fresh how many copies and reports of tracked stories are new; 0 where the reader wants none counted */
export function commonLook(fresh: number, state: ShownState): ButtonLook {
  return look(fresh > 0 ? [state.texts.sayCount('trackedFresh', fresh)] : [], freshBadge(fresh), state);
}

function look(said: readonly string[], badge: Badge | null, { texts, pause, hasBadge }: ShownState): ButtonLook {
  const lines = [texts.say('extensionName'), ...said, ...(pause ? [sayPause(pause, texts)] : [])];
  const shown = pause ? PAUSED : badge;
  return { title: lines.join('\n'), badge: hasBadge ? shown : null };
}

// The state of a follow in words.
import type { Follow, FollowState } from '../../messages/follows';
import type { MessageKey, Texts } from '../messages-text';

const STATE_WORD: Readonly<Record<Exclude<FollowState, 'new'>, MessageKey>> = {
  paused: 'followPaused',
  gone: 'followGone',
  resting: 'followResting',
  'not-asked': 'followNotAsked',
  paywalled: 'followPaywalled',
  same: 'followSame',
  'not-found': 'followNotFound',
  refused: 'followRefused',
  busy: 'followBusy',
  failing: 'followFailing',
  silent: 'followSilent',
  elsewhere: 'followElsewhere',
  'no-permission': 'followNoPermission',
  'on-never-list': 'followOnNeverList',
  'too-large': 'followTooLarge',
  'no-feed': 'followNoFeed',
  damaged: 'followDamaged',
};

/** States in which all is as it should be. */
export const GOOD_STATES: ReadonlySet<FollowState> = new Set(['new', 'same', 'not-asked']);

export function sayState(state: FollowState, { asked }: Pick<Follow, 'asked'>, texts: Texts): string {
  return state === 'new' ? texts.sayCount('followNew', asked?.newItems ?? 0) : texts.say(STATE_WORD[state]);
}

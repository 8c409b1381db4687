// What a look at a feed found, brought together with what the reader did to the follow meanwhile.
import type { StoredFollow } from '../model/follow';
import { changedFollow } from './choose-follows';

/**
 * @param before as it was when its feed was asked
 * @param looked as it is by what came
 * @param current as it is stored now
 */
export function afterLook(before: StoredFollow, looked: StoredFollow, current: StoredFollow): StoredFollow {
  const title = current.title === before.title ? looked.title : current.title;
  return changedFollow({ ...looked, title }, { reads: current.reads, isPaused: current.isPaused });
}

// What the popup says in a line beside its answer.
import type { Hints } from '../messages/contract';
import { sayFirstWatched } from '../store/first-watched';
import { isSyncAsking } from './sync-settings';

export async function findHints(): Promise<Hints> {
  // First what can be asked again: that an article was read without a click is said once.
  const isAsking = await isSyncAsking();
  return { isFirstWatched: await sayFirstWatched(), isSyncAsking: isAsking };
}

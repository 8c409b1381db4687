// What holds now of all that the toolbar button shows besides an answer.
import { loadSettings } from '../store/settings';
import type { ShownState } from './button-look';
import { loadTexts } from './load-texts';
import { currentPause } from './pause';

export async function shownState(now: number): Promise<ShownState> {
  const settings = await loadSettings();
  const [texts, pause] = await Promise.all([loadTexts(settings), currentPause(now)]);
  return { texts, pause, hasBadge: settings.badge };
}

// The words of the background, on the toolbar button and in the browser's menus: in the language that the reader chose for the screens.
import type { Settings } from '../core/model/settings';
import { getMessageFrom } from '../messages/own-messages';
import { makeTexts, type Texts } from '../messages/texts';
import { browserLanguage, getMessage, loadMessages } from './browser-calls';

export async function loadTexts({ language }: Pick<Settings, 'language'>): Promise<Texts> {
  return makeTexts(language === 'browser' ? getMessage : getMessageFrom(await loadMessages(language)), browserLanguage());
}

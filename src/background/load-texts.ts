// The words of the background, on the toolbar button and in the browser's menus: in the language that the reader chose for the screens.
import { browser } from 'wxt/browser';
import type { Settings } from '../core/model/settings';
import { getMessageFrom, type OwnMessages } from '../messages/own-messages';
import { type GetMessage, makeTexts, type Texts } from '../messages/texts';

export async function loadTexts({ language }: Pick<Settings, 'language'>): Promise<Texts> {
  return makeTexts(language === 'browser' ? getMessage : getMessageFrom(await loadMessages(language)), browser.i18n.getUILanguage());
}

/** Its keys are typed by our own messages; the browser's types know only its built-in ones. */
const getMessage: GetMessage = (key, substitutions = []) => (browser.i18n.getMessage as GetMessage)(key, substitutions);

/** The texts of one of our languages, whatever the language of the browser. */
async function loadMessages(language: string): Promise<OwnMessages> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language.replace('-', '_')}/messages.json` as '/'));
  return (await file.json()) as OwnMessages;
}

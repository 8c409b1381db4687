// Draws one screen on its page, in the reader's language and appearance, and gives it the calls and the browser.
import { type ComponentChild, render } from 'preact';
import { type RequestOf, type Settings, type UiToBackground, uiToBackground, type ValueOf } from '../messages/contract';
import { getMessageFrom } from '../messages/own-messages';
import { sender } from '../messages/send';
import { browserLanguage, getMessage, loadMessages, type UiBrowser, uiBrowser } from './browser';
import { type MessageKey, makeTexts, type Texts } from './messages-text';
import { type Look, onLookChanged, rememberedLook, rememberLook, wearAppearance } from './remembered-look';
import { type SettingsRequest, ShownLists } from './shown-lists';
import { TextsProvider } from './texts-context';

export type Ask = <Name extends keyof UiToBackground>(
  name: Name,
  request: RequestOf<UiToBackground[Name]>,
) => Promise<ValueOf<UiToBackground[Name]>>;

/** All that a screen knows of the world outside: how to ask the background, and the browser. */
export interface Outside {
  readonly ask: Ask;
  readonly browser: UiBrowser;
}

export async function startScreen(title: MessageKey, screen: (outside: Outside) => ComponentChild): Promise<void> {
  const send = sender(uiToBackground);
  let shown = '';
  const show = async (look: Look) => {
    const wanted = `${look.appearance} ${look.language}`;
    if (wanted === shown) return;
    shown = wanted;
    wearAppearance(look);
    const texts = await textsOf(look);
    // Another look was chosen while the texts were being fetched.
    if (wanted !== shown) return;
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
    document.title = texts.say(title);
    render(<TextsProvider value={texts}>{screen(outside)}</TextsProvider>, document.body);
  };
  // Every reply that holds the settings changes the look of this screen, and is remembered for the first paint of the next one.
  const lists = new ShownLists();
  const ask: Ask = async (name, request) => {
    const withLists = (changes: SettingsRequest) => lists.change(changes, (change) => send('changeSettings', change));
    const reply = await (name === 'changeSettings' ? withLists(request as SettingsRequest) : send(name, request));
    if (name === 'getSettings' || name === 'changeSettings') {
      const settings = reply as Settings;
      lists.isKnown(settings);
      rememberLook(settings);
      await show(settings);
    }
    return reply as Awaited<ReturnType<typeof send<typeof name>>>;
  };
  const outside: Outside = { ask, browser: uiBrowser };
  onLookChanged(show);
  const remembered = rememberedLook();
  await show(remembered ?? BROWSER_LOOK);
  // A failure is dropped: the look stays as it is, and the screen's own calls show that the background does not reply.
  if (remembered === null) ask('getSettings', null).catch(() => {});
}

const BROWSER_LOOK: Look = { appearance: 'system', language: 'browser' };

async function textsOf({ language }: Look): Promise<Texts> {
  return makeTexts(language === 'browser' ? getMessage : getMessageFrom(await loadMessages(language)), browserLanguage());
}

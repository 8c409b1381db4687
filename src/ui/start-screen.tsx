// Puts one screen on its page: the words and their direction, the calls, the browser.
import { type ComponentChild, render } from 'preact';
import { type RequestOf, type ResponseOf, type UiToBackground, uiToBackground } from '../messages/contract';
import { sender } from '../messages/send';
import { browserLanguage, getMessage, type UiBrowser, uiBrowser } from './browser';
import { type MessageKey, makeTexts } from './messages-text';
import { TextsProvider } from './texts-context';

export type Ask = <Name extends keyof UiToBackground>(
  name: Name,
  request: RequestOf<UiToBackground[Name]>,
) => Promise<ResponseOf<UiToBackground[Name]>>;

/** What a screen is given: how to ask the background, and the browser. */
export interface Outside {
  readonly ask: Ask;
  readonly browser: UiBrowser;
}

export function startScreen(title: MessageKey, screen: (outside: Outside) => ComponentChild): void {
  const texts = makeTexts(getMessage, browserLanguage());
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  document.title = texts.say(title);
  const outside: Outside = { ask: sender(uiToBackground), browser: uiBrowser };
  render(<TextsProvider value={texts}>{screen(outside)}</TextsProvider>, document.body);
}

// The reader's choice of language and appearance, kept in localStorage: the settings themselves are a call away, which would be too late for the first paint.
import { APPEARANCES, LANGUAGES, type Settings } from '../messages/look';

export type Look = Pick<Settings, 'appearance' | 'language'>;

const KEY = 'look';

/** Null where nothing is remembered: then the settings have to be asked for. */
export function rememberedLook(): Look | null {
  try {
    return lookOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    // The browser's settings can forbid localStorage, and a damaged value is as good as none.
    return null;
  }
}

export function rememberLook({ appearance, language }: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ appearance, language }));
  } catch {
    // localStorage is forbidden: the settings are asked for each time instead.
  }
}

/** Calls back when another screen has changed the look. */
export function onLookChanged(listener: (look: Look) => void): void {
  addEventListener('storage', ({ key }) => {
    const look = key === KEY ? rememberedLook() : null;
    if (look) listener(look);
  });
}

/** The style sheets read the appearance from this attribute. */
export function wearAppearance({ appearance }: Look): void {
  document.documentElement.dataset.appearance = appearance;
}

function lookOf(found: Partial<Look> | null): Look | null {
  const appearance = APPEARANCES.find((known) => known === found?.appearance);
  const language = (['browser', ...LANGUAGES] as const).find((known) => known === found?.language);
  return appearance && language ? { appearance, language } : null;
}

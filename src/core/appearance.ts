// How the screens can look. Without schemas: a screen needs these before its first frame is drawn.

/** Languages of the screens, as language tags; `assets/_locales` has a folder for each. */
export const LANGUAGES = ['en', 'fr', 'ar', 'es', 'de', 'pt', 'it', 'tr', 'ru', 'zh-CN'] as const;

/** Light or dark; `system` follows the browser. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;

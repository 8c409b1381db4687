// The page that shows all pictures side by side: one section per screen, one row per state, with a filter. It works from disk.

export interface Picture {
  /** `popup-whole-story`, or `2-story` of the pictures for the stores. */
  readonly state: string;
  /** `popup`, `panel`, `story`, `options`, `welcome`, `marks` or `store`. */
  readonly screen: string;
  /** `chromium`, `firefox`, or `store` for the pictures that go to the extension stores. */
  readonly browser: string;
  /** Empty for the tile, which has no words. */
  readonly language: string;
  /** `light` or `dark`; empty for the pictures for the stores, which are all light. */
  readonly theme: string;
  /** Relative to the page. */
  readonly path: string;
}

/** `chromium/popup-whole-story.en.light.webp`, `store/2-story.fr.png`, `store/tile.png` */
const PATH = /^(chromium|firefox|store)\/([\w-]+)(?:\.(\w+))??(?:\.(light|dark))?\.(?:webp|png)$/;

/** Null for a file that is no picture of a screen. */
export function parsePicture(path: string): Picture | null {
  const [, browser, state, language = '', theme = ''] = PATH.exec(path) ?? [];
  if (browser === undefined || state === undefined) return null;
  const screen = browser === 'store' ? 'store' : (state.split('-', 1)[0] ?? state);
  return { state, screen, browser, language, theme, path };
}

const FILTERS = ['language', 'theme', 'browser'] as const;

const STYLE = `
body { font: 15px system-ui; margin: 24px; }
form { position: sticky; inset-block-start: 0; background: Canvas; padding-block: 8px; }
label { margin-inline-end: 16px; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; inline-size: 280px; }
img { inline-size: 100%; max-block-size: 420px; object-fit: cover; object-position: top; border: 1px solid GrayText; }`;

/** A picture without a language or theme passes every filter. */
const SCRIPT = `
const form = document.forms[0];
form.addEventListener('change', () => {
  const wanted = Object.fromEntries(new FormData(form));
  const passes = (figure) => Object.entries(wanted).every(([key, value]) => !value || !figure.dataset[key] || figure.dataset[key] === value);
  for (const figure of document.querySelectorAll('figure')) figure.hidden = !passes(figure);
  for (const part of document.querySelectorAll('article, section')) part.hidden = !part.querySelector('figure:not([hidden])');
});`;

/** The screens that readers see most come first; any other comes last. */
const SCREENS = ['popup', 'panel', 'story', 'options', 'welcome', 'marks', 'store'];

export function indexPage(drawn: readonly Picture[]): string {
  const pictures = [...drawn].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
  const screens = distinct([...SCREENS, ...pictures.map(({ screen }) => screen)]);
  const sections = screens.map((screen) =>
    section(
      screen,
      pictures.filter((picture) => picture.screen === screen),
    ),
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Wireprint: every screen and state</title><style>${STYLE}</style>
<h1>Every screen and state</h1>
<form>${FILTERS.map((key) => select(key, pictures)).join('\n')} ${pictures.length} pictures; a click shows one in full size</form>
${sections.filter(Boolean).join('\n')}
<script>${SCRIPT}</script></html>
`;
}

function select(key: (typeof FILTERS)[number], pictures: readonly Picture[]): string {
  const values = distinct(pictures.map((picture) => picture[key]).sort()).filter(Boolean);
  const options = ['<option value="">all</option>', ...values.map((value) => `<option>${value}</option>`)];
  return `<label>${key} <select name="${key}">${options.join('')}</select></label>`;
}

function section(screen: string, pictures: readonly Picture[]): string {
  if (pictures.length === 0) return '';
  const states = distinct(pictures.map(({ state }) => state));
  const rows = states.map((state) => {
    const figures = pictures.filter((picture) => picture.state === state).map(figure);
    return `<article><h3>${state}</h3><div class="row">${figures.join('')}</div></article>`;
  });
  return `<section><h2>${screen}</h2>${rows.join('\n')}</section>`;
}

function figure({ path, browser, language, theme }: Picture): string {
  const look = [language, theme, browser].filter(Boolean).join(', ');
  return `<figure data-language="${language}" data-theme="${theme}" data-browser="${browser}"><a href="${path}"><img src="${path}" alt="${look}" loading="lazy"></a><figcaption>${look}</figcaption></figure>`;
}

/** By state, then browser and language; light before dark. */
const orderOf = ({ state, browser, language, theme }: Picture) => [state, browser, language, theme === 'light' ? 0 : 1].join(' ');

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

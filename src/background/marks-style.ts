// Styles of the marks and their legend. The browser inserts them, so that they work under any content security policy, and pages cannot read them.
import { MARK_KINDS, type MarkKind } from '../core/model/marks';
import { highlightName, legendName } from '../messages/marks-to-draw';

/** Background and text colour are both set, so that the words can be read on any page. Each kind has its own underline, so that none is told by colour alone. */
const STYLES: Readonly<Record<MarkKind, string>> = {
  copied: 'background-color: #ffe39a; color: #1b2528; text-decoration: underline solid 2px #8a4b00;',
  fact: 'background-color: #dcefc4; color: #1b2528; text-decoration: underline dotted 3px #35610a;',
  credit: 'background-color: #c9e6ee; color: #1b2528; text-decoration: underline double 2px #0d5a6e;',
};
const FORCED_STYLES: Readonly<Record<MarkKind, string>> = {
  copied: 'background-color: Mark; color: MarkText; text-decoration: underline solid 2px MarkText;',
  fact: 'background-color: Canvas; color: CanvasText; text-decoration: underline dotted 3px CanvasText;',
  credit: 'background-color: Canvas; color: CanvasText; text-decoration: underline double 2px CanvasText;',
};

export interface MarksStyle {
  /** For the author origin: Chromium takes the colours of a highlight from there only. */
  readonly author: string;
  /** For the user origin: it reaches into shadow trees, Firefox needs highlights there, and its `!important` wins over any page. */
  readonly user: string;
}

export function marksStyle(token: string): MarksStyle {
  return { author: highlights(token, ' !important'), user: highlights(token, '') + legend(token) };
}

function highlights(token: string, important: string): string {
  const rules = (looks: Readonly<Record<MarkKind, string>>) =>
    MARK_KINDS.map((kind) => `::highlight(${highlightName(token, kind)}) { ${looks[kind].replaceAll(';', `${important};`)} }`).join('\n');
  return `${rules(STYLES)}\n@media (forced-colors: active) {\n${rules(FORCED_STYLES)}\n}\n`;
}

function legend(token: string): string {
  const name = legendName(token);
  const box = `.${name}`;
  const samples = (looks: Readonly<Record<MarkKind, string>>) =>
    MARK_KINDS.map((kind) => `${box} .${highlightName(token, kind)} { ${looks[kind]} }`).join('\n');
  return `
${name} {
  all: initial !important; display: block !important; position: fixed !important; z-index: 2147483647 !important;
  inset: auto 1em 1em auto !important; color-scheme: light dark !important;
}
${box} {
  box-sizing: border-box; display: grid; gap: 0.5em; max-inline-size: min(22em, 100vw - 2em); max-block-size: 60vh; overflow: auto; padding: 0.75em 1em;
  font: 0.875em / 1.4 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; overflow-wrap: anywhere; user-select: none;
  background: #ffffff; color: #1b2528; border: 1px solid #85908f; border-radius: 0.5em; box-shadow: 0 2px 12px rgb(0 0 0 / 0.25);
}
${box} h2, ${box} p, ${box} ul { margin: 0; padding: 0; font: inherit; list-style: none; }
${box} h2 { font-weight: 600; }
${box} ul { display: grid; gap: 0.25em; }
${box} button { appearance: none; font: inherit; color: inherit; background: none; border: 1px solid #85908f; border-radius: 0.25em; padding: 0.2em 0.6em; cursor: pointer; }
${box} li button { display: flex; gap: 0.75em; justify-content: space-between; inline-size: 100%; text-align: start; border-color: transparent; padding-inline: 0; }
${box} button:hover { border-color: currentColor; }
${box} button:focus-visible { outline: 2px solid #0d5a6e; outline-offset: 1px; }
${box} > button { justify-self: start; }
${box} kbd { font: inherit; font-size: 0.85em; margin-inline-start: 0.6em; padding: 0 0.3em; border: 1px solid currentColor; border-radius: 0.25em; }
${samples(STYLES)}
@media (prefers-color-scheme: dark) {
  ${box} { background: #1d2427; color: #ebe9e2; border-color: #75838a; }
  ${box} button:focus-visible { outline-color: #7cc7d8; }
}
@media (forced-colors: active) {
${samples(FORCED_STYLES)}
}
@media print { ${name} { display: none !important; } }
`;
}

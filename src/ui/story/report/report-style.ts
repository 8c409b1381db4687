// The style of the report. It stands in the file itself, so that one file is all there is.
import { COLOURS, type Colour } from './report-colours';

/** As custom properties: `--ink: #1b2528;`. @param at 0 for light, 1 for dark */
const variables = (at: 0 | 1): string => (Object.keys(COLOURS) as Colour[]).map((name) => `--${name}: ${COLOURS[name][at]};`).join(' ');

/** Drawings carry the colours of light paper as attributes, which any rule here outranks: `.ink-fill` is drawn in the colour `ink`. */
const drawingRules = (): string =>
  (Object.keys(COLOURS) as Colour[])
    .map((name) => `.${name}-fill { fill: var(--${name}); } .${name}-stroke { stroke: var(--${name}); }`)
    .join('\n');

export const REPORT_STYLE = `
:root { color-scheme: light dark; ${variables(0)} }
@media (prefers-color-scheme: dark) { :root { ${variables(1)} } }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-block: 2.25rem 0.75rem; padding-block-end: 0.25rem; border-block-end: 1px solid var(--line); font-size: 1.2rem; }
h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: 0.15em; }
header > * + *, .finding > * + *, .report-source > * + *, .report-article > * + * { margin-block-start: 0.4rem; }
.made-with { color: var(--ink-soft); font-weight: 600; }
.finding { margin-block-start: 1.5rem; padding: 1rem 1.25rem; border-inline-start: 4px solid var(--accent); background: var(--card); }
.finding .lead { font-size: 1.15rem; font-weight: 600; }
.note, .article-meta, figcaption, .facts { color: var(--ink-soft); font-size: 0.875rem; }
.article-meta > * + *::before { content: " · "; }
.tag { color: var(--ink); font-weight: 600; }
.report-source { margin-block-end: 1.25rem; }
.evidence blockquote { margin-block-start: 0.2rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); color: var(--ink); font-size: 1rem; }
.chain { display: flex; flex-wrap: wrap; gap: 0 0.4em; list-style: none; }
.chain li + li::before { content: "→ "; }
[dir="rtl"] .chain li + li::before { content: "← "; }
.report-outlets, .fact-list { display: flex; flex-wrap: wrap; gap: 0 0.9em; list-style: none; }
.report-articles { padding: 0; list-style: none; }
.report-article { padding-block: 0.9rem; border-block-start: 1px solid var(--line); }
.report-article:first-child { padding-block-start: 0; border: 0; }
.report-article:target { background: var(--accent-wash); }
.facts > div { display: flex; flex-wrap: wrap; gap: 0 0.6em; }
.facts dt { font-weight: 600; }
.picture { overflow-x: auto; }
.picture svg { display: block; width: 100%; min-width: 34rem; height: auto; border: 1px solid var(--line); border-radius: 0.5rem; }
footer { margin-block-start: 2.5rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--line); color: var(--ink-soft); font-size: 0.875rem; }
${drawingRules()}
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; ${variables(0)} }
  body { max-width: none; padding: 0; background: none; font-size: 10.5pt; }
  h1, h2, h3, figcaption, .report-source > .note:not(:last-child), .report-outlets:not(:last-child), .chain { break-after: avoid; }
  h1, h2, h3, figure, .report-article, .report-source > :not(.report-outlets), .picture, .finding { break-inside: avoid; }
  .picture { overflow: visible; }
  .picture svg { min-width: 0; max-height: 240mm; border: 0; }
  a { text-decoration: none; }
}
`;

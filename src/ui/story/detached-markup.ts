// Draws a component into an element that is on no page, so that nothing of it is shown, loaded or styled, and gives its markup. Every word is written as text.
import { type ComponentChild, render } from 'preact';

function drawnApart<Result>(component: ComponentChild, take: (apart: HTMLElement) => Result): Result {
  const apart = document.createElement('div');
  render(component, apart);
  const taken = take(apart);
  render(null, apart);
  return taken;
}

export const htmlOf = (component: ComponentChild): string => drawnApart(component, ({ innerHTML }) => innerHTML);

/** As XML knows only some characters, the others are left out: a drawing program refuses the whole file for one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** @param component draws one element */
export function xmlOf(component: ComponentChild): string {
  return drawnApart(component, ({ firstElementChild }) =>
    firstElementChild === null ? '' : new XMLSerializer().serializeToString(firstElementChild),
  ).replace(NOT_XML, '');
}

/** The words that the component draws, without its elements. */
export const wordsOf = (component: ComponentChild): string => drawnApart(component, ({ textContent }) => textContent ?? '');

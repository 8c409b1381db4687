// Draws a component into the page of the test, in one of our languages.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { TextsProvider } from '../../src/ui/texts-context';
import { textsOf } from './locale';

export async function draw(component: ComponentChild, locale = 'en'): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  // jsdom draws nothing, and has nothing to scroll.
  Element.prototype.scrollIntoView ??= () => undefined;
  await act(() => render(<TextsProvider value={textsOf(locale)}>{component}</TextsProvider>, root));
  return root;
}

/** The button of that name; throws where there is none, which fails the test. */
export function button(root: HTMLElement, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`No button “${name}” in: ${root.textContent}`);
  return found;
}

/** As a screen reader names it: by its label, else by its words, else by its title. */
function nameOf(element: HTMLElement): string {
  const words = element.cloneNode(true) as HTMLElement;
  for (const hidden of words.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return element.getAttribute('aria-label') ?? (words.textContent || element.title);
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Opens every row of an answer, also those in rows. */
export async function openRows(root: HTMLElement): Promise<void> {
  for (;;) {
    const closed = root.querySelectorAll<HTMLElement>('.row-line[aria-expanded=false]');
    if (closed.length === 0) return;
    for (const row of closed) await click(row);
  }
}

/** A region of the screen by its heading; null where there is none. */
export function region(root: HTMLElement, name: string): HTMLElement | null {
  const isNamed = (section: Element) => root.querySelector(`[id="${section.getAttribute('aria-labelledby')}"]`)?.textContent === name;
  return [...root.querySelectorAll('section')].find(isNamed) ?? null;
}

// Where the keyboard focus goes when something on the screen is replaced: a reader without a mouse must not start again at the top.

/** As a `ref`: the element takes the focus as soon as it is drawn. For what replaces, or was opened by, the button that was pressed. */
export const focusWhenDrawn = (element: HTMLElement | null): void => element?.focus();

/** True where the element that had the focus is gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Moves the focus to text, such as a heading, that the tab key does not reach. */
export function focusText(element: HTMLElement | null | undefined): void {
  element?.setAttribute('tabindex', '-1');
  element?.focus();
}

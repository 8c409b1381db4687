// Notices navigation without a reload, as on single-page sites: history.pushState, replaceState, back and forward.

/** How often the address is compared where the browser has no Navigation API, in milliseconds. */
const EVERY = 1_000;

/** The part of a window that is used; `navigation` is missing in older browsers: https://developer.mozilla.org/docs/Web/API/Navigation_API */
export interface PageWindow {
  readonly location: { readonly href: string };
  readonly navigation?: EventTarget;
  setInterval(callback: () => void, every: number): number;
  clearInterval(timer: number): void;
}

/** Calls back after each change of the address, until the signal stops it. */
export function onAddressChange(page: PageWindow, changed: () => void, signal: AbortSignal): void {
  let address = page.location.href;
  const compare = (): void => {
    if (page.location.href === address) return;
    address = page.location.href;
    changed();
  };
  if (page.navigation) {
    page.navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = page.setInterval(compare, EVERY);
  signal.addEventListener('abort', () => page.clearInterval(timer));
}

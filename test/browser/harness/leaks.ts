// What would take something out of a page, were it let.

/** Puts into a page what would ask another host, each in a way of its own, and waits until each was refused or done. The code runs in that page. */
export function tryToLeak(leak: string): Promise<string[]> {
  const refused = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
  // Both browsers throw at some of what they refuse.
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch {}
  };
  const add = (name: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const element = document.createElement(name);
    element.append(text);
    attempt(() => {
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    });
    document.body.append(element);
    return element;
  };
  add('img', { src: `${leak}/image.png` });
  add('img', { srcset: `${leak}/set.png 2x` });
  add('video', { src: `${leak}/film.mp4`, poster: `${leak}/poster.png`, preload: 'auto' });
  add('iframe', { src: `${leak}/frame` });
  add('object', { data: `${leak}/object` });
  add('link', { rel: 'stylesheet', href: `${leak}/style.css` });
  add('link', { rel: 'prefetch', href: `${leak}/prefetch` });
  add('link', { rel: 'icon', href: `${leak}/icon.png` });
  add('style', {}, `body { background: url(${leak}/background.png) }`);
  document.body.style.backgroundImage = `url(${leak}/own-background.png)`;
  const form = add('form', { action: `${leak}/form`, method: 'post', target: '_blank' }) as HTMLFormElement;
  attempt(() => form.submit());
  attempt(() => navigator.sendBeacon(`${leak}/beacon`, 'text'));
  const asked = [fetch(`${leak}/fetch`, { mode: 'no-cors' }), fetch(`${leak}/post`, { method: 'POST', body: 'text', mode: 'no-cors' })];
  return Promise.allSettled(asked).then(() => new Promise((done) => setTimeout(() => done([...refused].sort()), 1_000)));
}

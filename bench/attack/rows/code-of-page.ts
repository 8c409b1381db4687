// A page must not notice its reading by code of its own that runs, and must not change what is stored.
import type { Page } from 'puppeteer-core';
import { until } from '../../../test/browser/harness/driver';
import type { Attack, Ground } from '../attack';
import { codeThatRuns } from '../code-of-page';
import { attackPage, PLAIN } from '../pages';
import { readPage, storedArticles } from '../reading';

const HOST = 'http://forteresse.example/2024/05/13/';
/** A word that no story has: where it is stored, a page has added it during the reading. */
const MARK = 'Zinnoberkraut';

/** Puts a function of the page in the place of everything that a script can call or get, on every interface that the browser has. */
const WRAP_ALL = `
  const { apply, construct, defineProperty, ownKeys } = Reflect;
  const { getOwnPropertyDescriptor } = Object;
  const wrap = (owner, name) => {
    const own = getOwnPropertyDescriptor(owner, name);
    if (!own || !own.configurable || name === 'constructor') return;
    const call = (inner) => function wrapped(...given) {
      if (window.isTrapped && this && this !== window) this.title = '${MARK}';
      return new.target ? construct(inner, given, new.target) : apply(inner, this, given);
    };
    if (own.get || own.set) defineProperty(owner, name, { ...own, get: own.get && call(own.get), set: own.set && call(own.set) });
    else if (typeof own.value === 'function') defineProperty(owner, name, { ...own, value: call(own.value) });
  };
  const owners = [window, document, Object, Reflect, JSON, Array, String, Promise];
  for (const name of Object.getOwnPropertyNames(window)) {
    const known = getOwnPropertyDescriptor(window, name).value;
    if (typeof known === 'function' && known.prototype) owners.push(known.prototype);
  }
  setTimeout(() => {
    const names = owners.map((owner) => ownKeys(owner));
    for (let at = 0; at < owners.length; at++) for (let of = 0; of < names[at].length; of++) wrap(owners[at], names[at][of]);
    const added = ['then', 'toJSON', 'value', 'url', 'markup', 'frames', 'failed', 'get', 'set'];
    for (let at = 0; at < added.length; at++)
      defineProperty(Object.prototype, added[at], { __proto__: null, configurable: true, get: function polluted() {}, set: function polluted() {} });
    window.isTrapped = true;
  }, 300);`;

/** Listens to everything that a document can tell, and observes every change. Observers of time are a matter of their own (rows/traces.ts). */
const LISTEN_ALL = `
  const events = new Set(['DOMContentLoaded', 'slotchange', 'securitypolicyviolation', 'unhandledrejection', 'selectionchange', 'contentvisibilityautostatechange', 'DOMNodeInserted', 'DOMSubtreeModified', 'formdata', 'beforematch']);
  for (const owner of [window, document, HTMLElement.prototype]) for (let it = owner; it; it = Object.getPrototypeOf(it))
    for (const name of Object.getOwnPropertyNames(it)) if (name.startsWith('on')) events.add(name.slice(2));
  function heard() {}
  setTimeout(() => {
    // What a tab hears because it comes to the front has nothing to do with its reading.
    for (const name of ['visibilitychange', 'focus', 'focusin', 'blur', 'focusout', 'resize']) events.delete(name);
    for (const name of events) for (const target of [window, document]) target.addEventListener(name, heard, true);
    new MutationObserver(function mutated() {}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });
    const seen = new IntersectionObserver(function intersected() {});
    const sized = new ResizeObserver(function resized() {});
    for (const element of document.querySelectorAll('*')) { seen.observe(element); sized.observe(element); }
    if (window.ReportingObserver) new ReportingObserver(function reported() {}, { buffered: true }).observe();
    setTimeout(() => { window.isTrapped = true; }, 500);
  }, 300);`;

/** Custom elements of every kind: upgraded, built in, form-associated, of a registry of their own, in shadow roots that are open, closed and cloned. */
const CUSTOM_ELEMENTS = `
  const kind = (base = HTMLElement) => class extends base {
    static observedAttributes = ['title', 'class', 'hidden', 'slot'];
    static formAssociated = base === HTMLElement;
    constructor() { super(); this.note('constructor'); }
    note(what) { if (window.isTrapped) this.append('${MARK}'); }
    connectedCallback() { this.note(); } disconnectedCallback() { this.note(); } adoptedCallback() { this.note(); }
    connectedMoveCallback() { this.note(); } attributeChangedCallback() { this.note(); } formStateRestoreCallback() { this.note(); }
    formAssociatedCallback() { this.note(); } formResetCallback() { this.note(); } formDisabledCallback() { this.note(); }
  };
  customElements.define('x-upgraded', kind());
  try { customElements.define('x-built-in', kind(HTMLParagraphElement), { extends: 'p' }); } catch {}
  const main = document.querySelector('main, article, body');
  main.insertAdjacentHTML('beforeend', '<x-upgraded title="a">un</x-upgraded><p is="x-built-in">deux</p><template><x-upgraded>trois</x-upgraded></template>');
  for (const mode of ['open', 'closed']) for (const more of [{}, { clonable: true, serializable: true, delegatesFocus: true }]) {
    const host = document.createElement('div');
    main.append(host);
    host.attachShadow({ mode, ...more }).innerHTML = '<x-upgraded><slot></slot></x-upgraded>';
  }
  try {
    const registry = new CustomElementRegistry();
    registry.define('x-scoped', kind());
    const host = document.createElement('div');
    main.append(host, document.createElement('x-scoped', { customElementRegistry: registry }));
    host.attachShadow({ mode: 'open', clonable: true, serializable: true, customElementRegistry: registry }).innerHTML = '<x-scoped>quatre</x-scoped>';
  } catch {}
  setTimeout(() => { window.isTrapped = true; }, 500);`;

/** Elements that stand in the place of the document's and the window's own properties, with getters of their own. */
const NAMED_ELEMENTS = `
  const names = new Set();
  for (let it = document; it; it = Object.getPrototypeOf(it)) for (const name of Object.getOwnPropertyNames(it)) names.add(name);
  for (let it = document.documentElement; it; it = Object.getPrototypeOf(it)) for (const name of Object.getOwnPropertyNames(it)) names.add(name);
  const box = document.createElement('div');
  box.hidden = true;
  const form = document.createElement('form');
  for (const name of names) {
    for (const tag of ['img', 'embed', 'object']) { const named = document.createElement(tag); named.setAttribute('name', name); if (tag === 'object') named.id = name; box.append(named); }
    const field = document.createElement('input'); field.name = name; Element.prototype.append.call(form, field);
  }
  Element.prototype.setAttribute.call(form, 'name', 'body');
  const getting = document.createElement('form');
  for (const name of ['attributes', 'tagName', 'textContent', 'nodeType', 'shadowRoot', 'method', 'toJSON', 'toString'])
    Object.defineProperty(getting, name, { configurable: true, get: function named() { document.title = '${MARK}'; return '${MARK}'; } });
  box.append(form, getting);
  Node.prototype.appendChild.call(Document.prototype.querySelector.call(document, 'main, article'), box);
  setTimeout(() => { window.isTrapped = true; }, 500);`;

/** A policy through which every text must go that becomes markup. */
const TRUSTED_TYPES = `
  trustedTypes.createPolicy('default', { createHTML: function policed(text) { return text + '<p>${MARK}</p>'; }, createScript: function policed(text) { return text; }, createScriptURL: function policed(text) { return text; } });
  setTimeout(() => { window.isTrapped = true; }, 300);`;
const TRUSTED_TYPES_HEAD = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types default">`;

const PAGES = {
  wrapped: ['every method and property of the browser is the page’s own', WRAP_ALL, ''],
  listened: ['the page listens to and observes everything', LISTEN_ALL, ''],
  elements: ['custom elements of every kind, in open and closed shadow roots, with registries of their own', CUSTOM_ELEMENTS, ''],
  named: ['elements that are named like properties, with getters on a form', NAMED_ELEMENTS, ''],
  trusted: ['every text that becomes markup passes a policy of the page', TRUSTED_TYPES, TRUSTED_TYPES_HEAD],
} as const;

/** Not before the page has laid its traps. */
async function whenReady(page: Page): Promise<void> {
  await until(() => page.evaluate('window.isTrapped === true') as Promise<boolean>, 'The traps of the page are not laid');
  // What its last step caused.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function readWhileCounting({ reader }: Ground, address: string): Promise<readonly string[]> {
  const page = await reader.visit(address);
  await whenReady(page);
  const found: string[] = [];
  const ran = await codeThatRuns(reader, page, async () => {
    const { ok, code } = await readPage(reader, page);
    if (!ok) found.push(`The page was not read: ${code}`);
  });
  if (ran.length > 0) found.push(`${ran.length} calls of the page’s code: ${[...new Set(ran)].slice(0, 5).join(', ')}`);
  const stored = await storedArticles(reader);
  if (stored.length !== 1) found.push(`${stored.length} articles are stored`);
  if (JSON.stringify(stored).includes(MARK)) found.push('Words that the page added during the reading are stored');
  if (stored.some(({ title }) => title !== PLAIN.title)) found.push(`Another title is stored: ${stored[0]?.title}`);
  return found;
}

/** Whether the engine's count would show a call: otherwise the rows above prove nothing. */
async function countsACall({ reader }: Ground): Promise<readonly string[]> {
  const page = await reader.visit(`${HOST}compte`);
  await whenReady(page);
  const ran = await codeThatRuns(reader, page, () => new Promise((resolve) => setTimeout(resolve, 2_500)));
  return ran.includes('calledByTimer') ? [] : [`The call was not seen; seen: ${ran.join(', ')}`];
}
const TIMER = `<script>setTimeout(function calledByTimer() {}, 2500); window.isTrapped = true;</script>`;

export const attacks: readonly Attack[] = [
  {
    holds: 'the engine’s count of calls shows a function of the page that runs once',
    pages: new Map([[`${HOST}compte`, attackPage(`${HOST}compte`, { body: TIMER })]]),
    run: countsACall,
  },
  ...Object.entries(PAGES).map(([name, [what, script, head]]): Attack => {
    const address = `${HOST}${name}`;
    return {
      holds: `no code of a page runs while it is read, and nothing that it adds is stored: ${what}`,
      pages: new Map([[address, attackPage(address, { head, body: `<script>${script}</script>` })]]),
      run: (ground) => readWhileCounting(ground, address),
    };
  }),
];

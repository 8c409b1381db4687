// The only globals besides ECMAScript that core uses: pages, workers and Node have them, and they give the same for the same input.
// Declared by hand, since core is compiled without the types of the DOM.

// https://url.spec.whatwg.org/#api
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  href: string;
  protocol: string;
  hostname: string;
  host: string;
  port: string;
  pathname: string;
  search: string;
  username: string;
  password: string;
  hash: string;
  readonly searchParams: URLSearchParams;
}

declare class URLSearchParams {
  constructor(init?: string | string[][]);
  get(name: string): string | null;
  has(name: string): boolean;
  sort(): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}

// https://encoding.spec.whatwg.org/#interface-textencoder
declare class TextEncoder {
  /** In UTF-8. */
  encode(input: string): Uint8Array;
}

// https://encoding.spec.whatwg.org/#interface-textdecoder
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

// The only global besides ECMAScript that core uses: the WHATWG URL parser, which pages, workers and Node have.
// Declared by hand, since core is compiled without the types of the DOM. https://url.spec.whatwg.org/#api
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

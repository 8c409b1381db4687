// Whether the browser lets an address be asked, by the match patterns that the reader has granted.
// https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
import { ALL_SITES } from '../site-patterns';
import { hostOf, isWebAddress } from '../web-address';

/** `https://harbour.example/*`, `*://*.harbour.example/*` */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** True where one of the granted patterns lets this address be asked. Patterns of other schemes, or of some paths of a host alone, let nothing be asked. */
export function isGranted(patterns: readonly string[], url: string): boolean {
  if (!isWebAddress(url)) return false;
  const address = new URL(url);
  const scheme = address.protocol.slice(0, -1);
  const host = hostOf(address);
  return patterns.some((pattern) => {
    const [, ofScheme = '', ofHost = ''] = PATTERN.exec(pattern === '<all_urls>' ? ALL_SITES : pattern) ?? [];
    return (ofScheme === '*' || ofScheme === scheme) && isOfHost(host, ofHost);
  });
}

function isOfHost(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*')) return host === pattern;
  const parent = pattern.slice(2);
  return parent === '' || host === parent || host.endsWith(`.${parent}`);
}

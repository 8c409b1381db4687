// The bytes of a feed as text. What the server says of the encoding may be wrong, as may what the feed says of itself.

/** `text/xml; charset=iso-8859-1` */
const CHARSET = /charset\s*=\s*["']?([\w:.-]{1,40})/i;
/** `<?xml version="1.0" encoding="windows-1251"?>` */
const DECLARED = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i;
/** Bytes in which a declaration stands. */
const HEAD = 300;

/** @param contentType as the server says it; '' where it does not */
export function decodeFeed(bytes: Uint8Array, contentType: string): string {
  const utf8 = decoded(bytes, 'utf-8', true);
  // Hardly any text of another encoding is valid UTF-8 by chance.
  if (utf8 !== null && !wideEncoding(bytes)) return utf8;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const named = [wideEncoding(bytes), DECLARED.exec(head)?.[1], CHARSET.exec(contentType)?.[1]];
  for (const name of named) {
    const text = name ? decoded(bytes, name, false) : null;
    if (text !== null && !/^utf-?8$/i.test(name || '')) return text;
  }
  // Named as UTF-8 and cut off within a character, or with one wrong byte; or nothing is named.
  const isNamed = named.some((name) => /^utf-?8$/i.test(name || ''));
  return new TextDecoder(isNamed ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** The encoding that a byte order mark of two bytes names; '' where there is none. */
function wideEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : '';
}

/** Null where there is no such encoding, or where the bytes are none of it. */
function decoded(bytes: Uint8Array, name: string, isStrict: boolean): string | null {
  try {
    return new TextDecoder(name, { fatal: isStrict }).decode(bytes);
  } catch {
    return null; // A name that no decoder has, or bytes that it refuses.
  }
}

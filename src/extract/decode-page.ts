// Decodes the bytes of a page to text, as a browser would: https://html.spec.whatwg.org/#determining-the-character-encoding

/** Bytes in which a browser looks for the declaration: 1,024 by the standard, more in practice. */
const PRESCAN_BYTES = 4_096;
const BYTE_ORDER_MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];
/** `<meta charset="x">` and `<meta http-equiv=… content="text/html; charset=x">`. */
const DECLARED = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;
/** `text/html; charset=iso-8859-1` */
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;
/** The characters of windows-1252 from 0x80 to 0x9f; the decoder of Node 20 reads ISO 8859-1 there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** The C1 controls, which the decoder gives in their place. */
const C1 = /[\x80-\x9f]/g;

/**
 * The text of a page. Its encoding is given, in this order, by a byte order mark; by the bytes, where they are valid UTF-8; by what its server says; by what the
 * page declares; otherwise it is windows-1252. Bytes come before declarations, which are wrong now and then.
 *
 * @param contentType as the server says it; '' of a saved page
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decode(bytes, marked[0]);
  const declared = declaredEncoding(bytes, contentType);
  // iso-2022-jp is made of ASCII bytes alone, so its bytes are always valid UTF-8 too.
  if (declared !== 'iso-2022-jp') {
    const text = decodeStrictly(bytes);
    if (text !== null) return text;
  }
  return decode(bytes, declared);
}

function declaredEncoding(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = (CHARSET.exec(contentType) ?? DECLARED.exec(head))?.[1]?.toLowerCase() ?? '';
  // A page whose declaration can be read as ASCII is not in UTF-16.
  if (label.startsWith('utf-16')) return 'utf-8';
  try {
    return label ? new TextDecoder(label).encoding : 'windows-1252';
  } catch {
    return 'windows-1252'; // an unknown encoding
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // not UTF-8
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(C1, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control) : text;
}

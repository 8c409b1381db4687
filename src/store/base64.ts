// Bytes as text, for files of JSON. https://www.rfc-editor.org/rfc/rfc4648#section-4

/** Bytes turned into characters at a time: a call takes only so many arguments. */
const CHUNK = 8192;

export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK) binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** Null where the text is no base64. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

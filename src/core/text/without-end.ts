/**
 * The text without the signs at its end: `Okt.` → `Okt`. A pattern such as `/[\s.]+$/` would begin anew at each sign of a long run that is not the end, in time that grows with
 * the square of its length.
 *
 * @param sign matches one character
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

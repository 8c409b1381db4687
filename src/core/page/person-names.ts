// How the name of a person looks in a signature.

/** `Ida Moren`, `Ida K. Moren-Holt`, `van der Berg, Jan`: two to five words; in a script that has capitals, `hasCapitals` says whether they are a name. */
export const PERSON = /^(?:[\p{L}][\p{L}\p{M}.'’-]{0,30}[\s,]{1,2}){1,4}[\p{L}][\p{L}\p{M}.'’-]{0,30}$/u;
const CAPITALS = /(?:^|\s)\p{Lu}\p{L}/gu;

/** At least two words of it begin with a capital. */
export function hasCapitals(part: string): boolean {
  return (part.match(CAPITALS)?.length ?? 0) >= 2;
}

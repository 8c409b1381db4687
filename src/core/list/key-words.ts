// A key as syllables that a person can read aloud and compare, in any language. https://arxiv.org/abs/0901.4016

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';
/** Bytes of a key that are said: nobody finds a key of their own that begins with the same. */
const SAID_BYTES = 12;

/** `lusab-babad-gutih-tugad-rifin-labov` of the first twelve bytes. */
export function keyWords(key: Uint8Array): string {
  const words = Array.from({ length: SAID_BYTES / 2 }, (_, index) => word(((key[2 * index] ?? 0) << 8) | (key[2 * index + 1] ?? 0)));
  return words.join('-');
}

/** Sixteen bits: four for a consonant, two for a vowel, and so on. */
function word(bits: number): string {
  const at = (letters: string, shift: number) => letters[(bits >> shift) & (letters.length - 1)];
  return [at(CONSONANTS, 12), at(VOWELS, 10), at(CONSONANTS, 6), at(VOWELS, 4), at(CONSONANTS, 0)].join('');
}

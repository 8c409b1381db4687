// Sound keys, by which a name is found in other scripts: the name is romanised, its vowels are dropped and close consonants are merged.

/**
 * Classes of consonants that transliterations swap for one another: labials with f, velars and j, dentals, sibilants, l/r, m, n.
 * Vowels, v, w, y and h are dropped, since scripts disagree on them (Wales, Уэльс, ويلز); only that a name begins with one of them is kept.
 */
const CLASSES: ReadonlyArray<readonly [string, string]> = [
  ['p', 'bpfبپفڤбпфβπφבפפףपफबभপফবভბპფբպփֆ'],
  ['k', 'cgjkqقكغجگгґкжγκχξגקכךकखगघजझকখগঘজঝগკქყღჟჯგկքղժջ'],
  ['t', 'dtتدطضثذдтδτθדטתतथदधटठडढতথদধটঠডঢთდტդտթ'],
  ['s', 'sxzسشصزظژچсзцчшщσςζזסצץשसशषचछসশষচছსზცჩძწჭშսզցչձծճշ'],
  ['r', 'lrلرлрλρלרलरळলরლრլրռ'],
  ['m', 'mمмμמםमমმմ'],
  ['n', 'nنнνנןनणङञনণঙঞნն'],
];
const CLASS = new Map(CLASSES.flatMap(([merged, letters]) => [...letters].map((letter) => [letter, merged] as const)));

/** Latin spellings of one sound, longest first: `gh` in Kavanaugh, `tsch` in Tschechien, `sch`, `ch`, `th`, `kh`. */
const LATIN_DIGRAPHS: ReadonlyArray<readonly [RegExp, string]> = [
  [/gh(?=[ts]?$)/g, ''],
  [/tsch|tch|dsch|tsh/g, 's'],
  [/sch|sh|ch|ts|tz|cz|sz|zh/g, 's'],
  [/ph/g, 'p'],
  [/th|dh/g, 't'],
  [/kh/g, ''],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ck|cq/g, 'k'],
];
const HAS_LATIN = /[a-z]/;
/** Cyrillic writes j as two letters: Джонсон. */
const CYRILLIC_J = /дж/g;

/**
 * The consonants of a folded name: `reuters` and `رويترز` both give `rtrs`, `iran` and `ايران` both `arn`. The k of ng is dropped (Paddington,
 * パディントン), and mp becomes np (Trump, 特朗普).
 *
 * @returns the key, or '' where fewer than two consonants are left: they cannot tell names apart
 */
export function soundKey(word: string): string {
  // In Devanagari a dot below turns j into z (ज़). It also turns ph into f (फ़), which are one class here.
  let letters = word.replaceAll('ज\u093c', 'z').replace(CYRILLIC_J, 'ж');
  if (HAS_LATIN.test(word)) for (const [spelling, sound] of LATIN_DIGRAPHS) letters = letters.replace(spelling, sound);
  let key = '';
  const roman = romaniseSyllables(letters);
  for (const letter of roman) {
    const merged = CLASS.get(letter);
    const last = key.at(-1);
    if (!merged || merged === last || (merged === 'k' && last === 'n')) continue;
    key = merged === 'p' && last === 'm' ? `${key.slice(0, -1)}np` : key + merged;
  }
  if (key.length < 2) return '';
  return CLASS.has(roman.charAt(0)) ? key : `a${key}`;
}

/** Sounds of the 19 first and 28 last letters of a Hangul syllable, in Unicode's order; `a` for a vowel or none. */
const HANGUL_FIRST = 'kknttrmppssakksktpa';
const HANGUL_LAST = 'akkknnntrkmprrprmppssnksktpa';
const HANGUL = { from: 0xac00, to: 0xd7a3, perFirst: 588, perLast: 28 } as const;
/** Kana by the consonant of their row (Gojūon order with marks already folded away). */
const KANA_ROWS: ReadonlyArray<readonly [string, string]> = [
  ['k', 'カキクケコガギグゲゴ'],
  ['s', 'サシスセソザジズゼゾチツヂヅ'],
  ['t', 'タテトダデド'],
  ['n', 'ナニヌネノン'],
  ['p', 'バビブベボパピプペポフ'],
  ['m', 'マミムメモ'],
  ['r', 'ラリルレロ'],
];
const KANA = new Map(KANA_ROWS.flatMap(([sound, kana]) => [...kana].map((k) => [k, sound] as const)));

/** Syllabic scripts as consonants with `a` for any vowel that opens a syllable, everything else unchanged: `로이터` → `rat`, `ロイター` → `rataa`. */
function romaniseSyllables(word: string): string {
  let roman = '';
  for (const letter of word) {
    const code = letter.charCodeAt(0);
    if (code >= HANGUL.from && code <= HANGUL.to) {
      const index = code - HANGUL.from;
      roman += HANGUL_FIRST.charAt(Math.floor(index / HANGUL.perFirst)) + HANGUL_LAST.charAt(index % HANGUL.perLast);
    } else if (code >= 0x30a0 && code <= 0x30ff) roman += KANA.get(letter) ?? 'a';
    else roman += letter;
  }
  return roman;
}

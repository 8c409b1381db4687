// Stems: words of one language cut to a common beginning, so that `attaques`, `attaqué` and `attaquer` are one term.

/** Characters of a word that are kept: enough to tell words apart, few enough to lose most endings. Chosen by hand. */
const STEM_LENGTH = 6;
const ARABIC_SCRIPT = /^[\u0600-\u06ff]/;
const HEBREW = /^[\u0590-\u05ff]/;
const HANGUL = /^[\uac00-\ud7a3]/;
/** `وال…`, `بال…`, `ال…`, `لل…`, then one-letter particles where enough is left: `والرئيس` → `رئيس` */
const ARABIC_PREFIX = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف](?=.{4})|[بكل](?=.{5})|س(?=[ينتا].{4}))(?=.{3})/;
const ARABIC_SUFFIX = /(?:كما|هما|تما|ات|ون|ين|ان|ها|هم|هن|نا|وا|يه|ته|ه|ي)$/;
const HEBREW_PREFIX = /^(?:[ושהכלבמ]ה|[ושהכלבמ])(?=.{4})/;
/** Particles and endings glued to Korean nouns, longest first. */
const KOREAN_SUFFIX =
  /(?:에서는|으로는|이라고|에서|에게|까지|부터|으로|이라|라고|했다|하는|하고|한다|된다|과의|와의|들이|들은|들의|들을|은|는|이|가|을|를|의|에|도|로|과|와|만|들)$/;

/** `وال…`, `بال…`, `ال…`: the article is never part of a name. */
const ARABIC_ARTICLE = /^[وفبكل]?ال(?=.{3})/;
const ARABIC_PARTICLE = /^[وفبكل](?=.{4})/;

/**
 * The forms of a folded word, in a script without capitals, that may be a name. Arabic and Hebrew join particles to the word (`ببرلين`, `in Berlin`),
 * but the same letter may begin the name itself (`بريستول`), so both forms are given.
 */
export function nameForms(word: string): string[] {
  if (ARABIC_SCRIPT.test(word)) return both(word.replace(ARABIC_ARTICLE, ''), ARABIC_PARTICLE);
  if (HEBREW.test(word)) return both(word, HEBREW_PREFIX);
  if (HANGUL.test(word)) return [stem(word)];
  return [word];
}

function both(word: string, particle: RegExp): string[] {
  const bare = word.replace(particle, '');
  return bare === word ? [word] : [word, bare];
}

/** The stem of a folded word: its beginning in most alphabets; the word without its particles in Arabic, Hebrew and Korean. */
export function stem(word: string): string {
  if (ARABIC_SCRIPT.test(word)) {
    const bare = word.replace(ARABIC_PREFIX, '');
    const root = bare.replace(ARABIC_SUFFIX, '');
    return root.length >= 3 ? root : bare;
  }
  if (HEBREW.test(word)) return word.replace(HEBREW_PREFIX, '').slice(0, 5);
  if (HANGUL.test(word)) {
    const bare = word.replace(KOREAN_SUFFIX, '');
    return bare.length >= 2 ? bare : word;
  }
  return word.slice(0, STEM_LENGTH);
}

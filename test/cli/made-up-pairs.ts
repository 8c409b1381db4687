// Pairs of articles as a stream has them, made of texts by a generator that gives the same pairs for the same seed: edited, cut, reworded, quoted, mixed and
// translated ones.

/** A row of the command line. */
export type StreamText = Readonly<Record<'id' | 'site' | 'title' | 'text' | 'lang', string>>;

export interface MadeUpPair {
  /** How the second was made. */
  readonly made: string;
  readonly one: StreamText;
  readonly other: StreamText;
}

type Random = () => number;

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
};
const sentencesOf = (text: string) => text.split(/(?<=[.!?؟。])\s+/u).filter(Boolean);
const wordsOf = (text: string) => text.split(/\s+/u);

/** What is made of a text, with another one at hand. */
const CHANGES: Readonly<Record<string, (text: string, another: string, random: Random) => string>> = {
  same: (text) => text,
  edited: (text, another, random) => {
    const [words, share] = [wordsOf(another), 0.02 + 0.2 * random()];
    return text.replace(/\S+/gu, (word) => (random() < share ? pick(words, random) : word));
  },
  cut: (text, _another, random) => {
    const share = 0.2 + 0.7 * random();
    return sentencesOf(text)
      .filter((_, index) => index === 0 || random() < share)
      .join(' ');
  },
  // Every few words one is another, so that few shingles stay.
  reworded: (text, another, random) => {
    const [words, every] = [wordsOf(another), 3 + Math.floor(4 * random())];
    return wordsOf(text)
      .map((word, index) => (index % every === 0 ? pick(words, random) : word))
      .join(' ');
  },
  mixed: (text, another, random) => {
    const share = random();
    const [own, foreign] = [sentencesOf(text), sentencesOf(another)];
    return [...own.filter(() => random() < share), ...foreign.filter(() => random() < 0.6)].join(' ');
  },
  // More of the text beside it, so that one is known whole and the other by a sample.
  longer: (text, another) => [text, another, ...sentencesOf(another).reverse()].join('\n'),
  quoted: (text, another, random) => {
    const quoted = sentencesOf(text).filter(() => random() < 0.4);
    return sentencesOf(another)
      .flatMap((sentence, index) => (quoted[index] ? [sentence, `“${quoted[index]}”`] : [sentence]))
      .join(' ');
  },
  another: (_text, another) => another,
};

export function madeUpPairs(texts: readonly StreamText[], count: number, seed: number): MadeUpPair[] {
  const random = randomFrom(seed);
  const ways = Object.keys(CHANGES);
  return Array.from({ length: count }, (_, index) => {
    const made = ways[index % ways.length] ?? '';
    const [one, another] = [pick(texts, random), pick(texts, random)];
    const ofOneLanguage = texts.filter(({ lang, id }) => lang === one.lang && id !== one.id);
    const words = made === 'another' || ofOneLanguage.length === 0 ? another : pick(ofOneLanguage, random);
    const text = CHANGES[made]?.(one.text, words.text, random) ?? '';
    const { lang, title } = made === 'another' ? another : one;
    return { made, one: { ...one, site: 'one' }, other: { id: `${made} ${index}`, site: 'other', title, text, lang } };
  });
}

// One story as five outlets tell it, in two sets: texts that we wrote, and two real articles if they are on this machine.
import type { Pages } from '../fixtures/news-web/other-pages';
import { SEED_ONE, SEED_TWO, seedPages } from '../fixtures/news-web/seeds';
import { addressOf, readStory } from '../fixtures/news-web/story';
import { newsWeb, pagesOf } from '../fixtures/news-web/web';

export interface Scenario {
  readonly name: string;
  /** Null if the texts are not on this machine. */
  readonly pages: Pages | null;
  readonly first: string;
  readonly firstOutlet: string;
  readonly firstQuote: string;
  readonly second: string;
  readonly secondOutlet: string;
  readonly secondQuote: string;
  /** Numbers that both rewritings have. */
  readonly figures: readonly string[];
  /** The agency's own page, in Arabic. */
  readonly original: string;
  readonly independent: string;
  readonly unrelated: string;
}

const address = (id: string): string => addressOf(readStory(id));

export const OWN: Scenario & { readonly pages: Pages } = {
  name: 'our own story',
  pages: newsWeb(),
  first: address('ferry-rewrite-quai.fr'),
  firstOutlet: 'Quai des dépêches',
  firstQuote: 'Source : Al Jazeera + Reuters',
  second: address('ferry-rewrite-carrefour.fr'),
  secondOutlet: 'Carrefour Infos',
  secondQuote: 'Source: Al Jazeera + Agences de presse',
  figures: ['412', '350', '400', '37', '160'],
  original: address('ferry-original.ar'),
  independent: address('ferry-independent.fr'),
  unrelated: address('library-unrelated.fr'),
};

export const SEEDS: Scenario = {
  name: 'the two seed pages',
  pages: withOurOwn(seedPages()),
  first: SEED_ONE,
  firstOutlet: 'OneMedia',
  firstQuote: 'Source: Al-Jazeera + Reuters',
  second: SEED_TWO,
  secondOutlet: 'Un sujet',
  secondQuote: 'Source: Al Jazeera + Agences de presse',
  figures: ['2 500', '900', '23', '21', '25'],
  original: address('base-original.ar'),
  independent: address('base-independent.fr'),
  unrelated: address('library-unrelated.fr'),
};

/** Pages that only the tests of our own story visit. */
export const WORD_FOR_WORD = address('ferry-copy.fr');
export const WIRE = address('ferry-wire.en');

function withOurOwn(seeds: Pages | null): Pages | null {
  const ours = ['base-original.ar', 'base-independent.fr', 'library-unrelated.fr'].map(readStory);
  return seeds && new Map([...seeds, ...pagesOf(ours)]);
}

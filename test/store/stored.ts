// Articles as the store keeps them, made from the stories of our own.

import { keptOf } from '../../src/core/fingerprint/make-fingerprint';
import { SLOTS } from '../../src/core/model/credit';
import type { NewArticle } from '../../src/store/article-store';
import { printOfText, storyText } from '../fixtures/stories/read-story';

/** A text of a story (`dam`, `wire.en`) as an article of this domain, read at this moment. */
export function articleOfStory(story: string, name: string, domain: string, readAt = 1_000): NewArticle {
  const text = storyText(story, name);
  return {
    address: `${domain}/${story}`,
    url: `https://www.${domain}/${story}`,
    outletDomain: domain,
    outletName: `The ${domain}`,
    title: text.title,
    lang: text.lang,
    publishedAt: '2024-05-03T10:15:00+02:00',
    readAt,
    credits: SLOTS.slice(0, 2).map((slot) => ({
      agency: 'reuters',
      outlet: null,
      name: 'Reuters',
      kind: 'agency',
      slot,
      strength: 'credit',
      quote: 'LONDON (Reuters) – «é»',
      joint: false,
      citedBy: null,
    })),
    fingerprint: keptOf(printOfText(text)),
    text: Uint8Array.from([31, 139, 8, 0, 255]),
  };
}

/** As many articles of their own words, each read a second after the one before. */
export function manyArticles(count: number, readAt = 1_000): NewArticle[] {
  const base = articleOfStory('dam', 'cut.en', 'paper.example');
  return Array.from({ length: count }, (_, i) => ({
    ...base,
    address: `paper-${i}.example/a`,
    url: `https://www.paper-${i}.example/a`,
    outletDomain: `paper-${i}.example`,
    readAt: readAt + 1_000 * i,
  }));
}

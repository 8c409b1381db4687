// Follows in all states, made up to be drawn.
import { DAY, HOUR, MINUTE } from '../../../src/messages/contract';
import type { Follow } from '../../../src/messages/follows';

const at = (ago: number) => Date.now() - ago;
const today = Math.floor(Date.now() / DAY);

export function follow(name: string, more: Partial<Follow> = {}): Follow {
  return {
    id: name.slice(0, 16),
    url: `https://www.${name}.example/rss`,
    kind: 'feed',
    title: name,
    outletDomain: `${name}.example`,
    reads: 'articles',
    isPaused: false,
    addedAt: at(3 * DAY),
    asked: { at: at(10 * MINUTE), outcome: 'same', newItems: 0 },
    nextAt: Date.now() + HOUR,
    intervalMinutes: 60,
    failingSince: null,
    failures: 0,
    movedFrom: null,
    endedBy: null,
    headlines: [],
    days: [],
    ...more,
  };
}

const headline = (title: string, state: Follow['headlines'][number]['state']) => ({
  title,
  url: `https://www.quai.example/${encodeURIComponent(title)}`,
  publishedAt: '2024-05-03T10:00:00Z',
  at: at(HOUR),
  state,
});

/** One that goes well, with all that one may show. */
export const GOING = follow('quai', {
  title: 'Dépêches du Quai',
  asked: { at: at(4 * MINUTE), outcome: 'new', newItems: 12 },
  movedFrom: 'https://old.quai.example/rss',
  headlines: [
    headline('Ferry runs aground off Port-Salines', 'read'),
    headline('Nine hundred passengers taken ashore', 'waiting'),
    headline('Harbour pilots call off their strike', 'closed'),
    headline('Weather', 'title'),
  ],
  days: [3, 0, 12, 40, 7].map((articles, index) => ({ day: today - 4 + index, articles, closed: 1, bytes: 34_000 * articles })),
});

const failed = (outcome: NonNullable<Follow['asked']>['outcome']) =>
  follow(outcome, { asked: { at: at(HOUR), outcome, newItems: 0 }, failingSince: at(DAY), failures: 4 });

/** Each state once. */
export const FOLLOWS: readonly Follow[] = [
  GOING,
  follow('same', { kind: 'news-sitemap', reads: 'titles' }),
  follow('fresh', { title: '', asked: null, nextAt: Date.now() + MINUTE }),
  follow('paused', { isPaused: true }),
  follow('resting', { endedBy: 'resting', failingSince: at(15 * DAY), failures: 60 }),
  follow('gone', { endedBy: 'gone', asked: { at: at(DAY), outcome: 'gone', newItems: 0 } }),
  follow('paywalled', { days: [{ day: today, articles: 1, closed: 9, bytes: 300_000 }] }),
  ...(['not-found', 'refused', 'busy', 'failing', 'silent', 'elsewhere', 'too-large', 'no-feed', 'damaged'] as const).map(failed),
  follow('no-permission', { asked: { at: at(HOUR), outcome: 'no-permission', newItems: 0 } }),
  follow('on-never-list', { asked: { at: at(HOUR), outcome: 'on-never-list', newItems: 0 } }),
  follow(`${'a-long-name-'.repeat(4)}x`, { title: 'A-title-without-a-space-'.repeat(8) }),
];

export const TODAY = { articles: 120, closed: 4, bytes: 4_200_000, maxArticles: 1_000, maxMegabytes: 50 };

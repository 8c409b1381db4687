// An answer about a made-up story, as the background would give it.
import type { Answer, Evidence, SiblingCopy } from '../../messages/contract';

const PAGE = 'example';
const REUTERS: Evidence = { articleId: PAGE, slot: 'tail', strength: 'credit', quote: '(Reuters)' };

/** @param title in the reader's language @param lang of the title */
export function exampleAnswer(title: string, lang: string): Answer {
  const copy = (articleId: string, name: string, day: string, relation: SiblingCopy['relation'], copied: number): SiblingCopy => ({
    articleId,
    outlet: { domain: `${articleId}.example`, name },
    title,
    url: `https://www.${articleId}.example/ferry`,
    lang,
    publishedAt: `2026-05-${day}`,
    copied,
    quoted: 0,
    storyShare: 1,
    shared: { numbers: ['900', '23'], places: ['Port-Salines'], names: ['Odou'] },
    isOriginal: false,
    sameOwner: null,
    relation,
    leftOutSources: relation === 'rewritten' ? ['Reuters'] : [],
  });
  const siblings = [
    copy('courier', 'The Courier', '03', 'identical', 1),
    copy('phare', 'Le Phare', '03', 'translated', 0),
    copy('gazette', 'La Gazette', '04', 'rewritten', 0.1),
  ];
  return {
    article: {
      articleId: PAGE,
      outlet: { domain: 'harbour-post.example', name: 'The Harbour Post' },
      title,
      url: 'https://www.harbour-post.example/ferry',
      lang,
      publishedAt: '2026-05-03',
      kept: true,
    },
    provenance: {
      sources: [
        {
          agency: 'reuters',
          outlet: null,
          name: 'Reuters',
          kind: 'agency',
          strength: 'credit',
          joint: false,
          via: [],
          evidence: [REUTERS],
        },
      ],
      siblings,
      related: [],
      versions: [],
      origins: {
        known: 1,
        unknown: 0,
        outlets: siblings.length + 1,
        groups: [
          {
            kind: 'agency',
            agencies: ['reuters'],
            name: 'Reuters',
            tellers: [{ key: 'reuters', agency: 'reuters', name: 'Reuters' }],
            articles: [PAGE, ...siblings.map(({ articleId }) => articleId)],
            outlets: siblings.length + 1,
            ownReport: false,
          },
        ],
      },
      owners: [],
      conflict: null,
      earliest: null,
    },
    otherOutlets: siblings.length,
    objections: [],
  };
}

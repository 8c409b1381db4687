// One correction of each kind, as it is kept.
import { type Correction, correctionId, type SaidCorrection } from '../../src/core/model/correction';

const CORRECTIONS: { readonly [Kind in Correction['kind']]: Correction } = {
  'not-same-story': { kind: 'not-same-story', articles: ['copy.example/ferry', 'page.example/ferry'] },
  'same-outlet': { kind: 'same-outlet', outlets: ['copy.example', 'page.example'] },
  'wrong-source': { kind: 'wrong-source', article: 'page.example/ferry', source: 'reuters' },
};

const articleOf = (domain: string): SaidCorrection['asked'] => ({
  address: `${domain}/ferry`,
  url: `https://${domain}/ferry`,
  title: `Ferry aground, as ${domain} has it`,
  lang: 'en',
  outlet: { domain, name: domain },
  publishedAt: '2024-05-03',
});
const SOURCE: SaidCorrection['shown'] = {
  agency: 'reuters',
  outlet: null,
  name: 'Reuters',
  strength: 'mention',
  evidence: [{ url: 'https://page.example/ferry', slot: 'mention', strength: 'mention', quote: 'the captain told Reuters' }],
};

export function correctionOf(kind: Correction['kind'], saidAt = 1_700_000_000_000): SaidCorrection {
  const correction = CORRECTIONS[kind];
  const isSource = kind === 'wrong-source';
  return {
    id: correctionId(correction),
    correction,
    saidAt,
    asked: articleOf('page.example'),
    other: isSource ? null : articleOf('copy.example'),
    shown: isSource ? SOURCE : { relation: 'rewritten', copied: 0.16, quoted: 0, storyShare: 0.7 },
  };
}

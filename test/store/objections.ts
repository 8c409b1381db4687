// One objection of each kind, as it is kept.
import { type Objection, objectionId, type SaidObjection } from '../../src/core/model/objection';

const OBJECTIONS: { readonly [Kind in Objection['kind']]: Objection } = {
  'not-same-story': { kind: 'not-same-story', articles: ['copy.example/ferry', 'page.example/ferry'] },
  'same-outlet': { kind: 'same-outlet', outlets: ['copy.example', 'page.example'] },
  'wrong-source': { kind: 'wrong-source', article: 'page.example/ferry', source: 'reuters' },
};

const articleOf = (domain: string): SaidObjection['asked'] => ({
  address: `${domain}/ferry`,
  url: `https://${domain}/ferry`,
  title: `Ferry aground, as ${domain} has it`,
  lang: 'en',
  outlet: { domain, name: domain },
  publishedAt: '2024-05-03',
});
const SOURCE: SaidObjection['shown'] = {
  agency: 'reuters',
  outlet: null,
  name: 'Reuters',
  strength: 'mention',
  evidence: [{ url: 'https://page.example/ferry', slot: 'mention', strength: 'mention', quote: 'the captain told Reuters' }],
};

export function objectionOf(kind: Objection['kind'], saidAt = 1_700_000_000_000): SaidObjection {
  const objection = OBJECTIONS[kind];
  const isSource = kind === 'wrong-source';
  return {
    id: objectionId(objection),
    objection,
    saidAt,
    asked: articleOf('page.example'),
    other: isSource ? null : articleOf('copy.example'),
    shown: isSource ? SOURCE : { relation: 'rewritten', copied: 0.16, quoted: 0, storyShare: 0.7 },
  };
}

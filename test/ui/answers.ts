// Answers of every kind, as the background would give them. Outlets and stories are made up.
import type {
  Answer,
  CorrectedSince,
  Evidence,
  OriginGroup,
  Origins,
  OtherArticle,
  RelatedReport,
  SiblingCopy,
  Source,
} from '../../src/messages/contract';

const PAGE = 'page';

export const evidence = (quote: string, slot: Evidence['slot'] = 'tail', articleId = PAGE): Evidence => ({
  articleId,
  slot,
  strength: slot === 'mention' ? 'mention' : 'credit',
  quote,
});

export const source = (name: string, ...reasons: Evidence[]): Source => ({
  agency: name.toLowerCase(),
  outlet: null,
  name,
  kind: 'agency',
  strength: reasons.some(({ strength }) => strength === 'credit') ? 'credit' : 'mention',
  joint: false,
  via: [],
  evidence: reasons,
});

const NO_FACTS = { numbers: [], places: [], names: [] };
const FERRY_FACTS = { numbers: ['2 500', '900', '23', '25 km'], places: ['Port-Salines', 'Île-aux-Grives'], names: ['Marceline Odou'] };

export const report = (number: number, change: Partial<RelatedReport> = {}): RelatedReport => ({
  ...other(number),
  relation: 'related',
  quoter: null,
  ...change,
});
export const other = (number: number, change: Partial<OtherArticle> = {}): OtherArticle => ({
  articleId: `other-${number}`,
  outlet: { domain: `outlet-${number}.example`, name: `The Courier No. ${number}` },
  title: `Ferry with 900 on board runs aground off Port-Salines (${number})`,
  url: `https://www.outlet-${number}.example/ferry`,
  lang: 'en',
  publishedAt: '2024-05-03T10:15:00+02:00',
  copied: 0.16,
  quoted: 0,
  storyShare: 0.7,
  shared: FERRY_FACTS,
  isOriginal: false,
  sameOwner: null,
  ...change,
});

export const sibling = (number: number, relation: SiblingCopy['relation'], change: Partial<SiblingCopy> = {}): SiblingCopy => ({
  ...other(number),
  relation,
  leftOutSources: [],
  ...change,
});

/** The note of another page, which the copy does not carry. */
export const correctedSince = (change: Partial<CorrectedSince> = {}): CorrectedSince => {
  const { articleId, outlet, title, url, lang } = other(1);
  return {
    by: { articleId, outlet, title, url, lang },
    isOriginal: true,
    value: 'correction',
    quote: 'Correction: There were 900 on board, not 1,900.',
    at: '2024-05-05T09:00:00+02:00',
    copyAt: '2024-05-03',
    isAfter: true,
    ...change,
  };
};

/** Number of outlets of the siblings, where the reader objected to nothing. */
const outletsOf = (siblings: readonly SiblingCopy[] = []) =>
  new Set(siblings.map(({ outlet, articleId }) => outlet.domain || articleId)).size;

/** A group of origins; each of its articles stands at an outlet of its own. @param numbers of the articles, 0 for the asked one */
export const originGroup = (name: string | null, numbers: readonly number[], change: Partial<OriginGroup> = {}): OriginGroup => ({
  kind: name === null ? 'unknown' : 'agency',
  agencies: name === null ? [] : [name.toLowerCase()],
  name,
  tellers: (name ?? '')
    .split(' + ')
    .flatMap((teller) => (teller === '' ? [] : { key: teller.toLowerCase(), agency: teller.toLowerCase(), name: teller })),
  articles: numbers.map((number) => (number === 0 ? PAGE : `other-${number}`)),
  outlets: numbers.length,
  ownReport: false,
  ...change,
});

/** Origins of groups that no outlet shares. */
export const originsOf = (...groups: OriginGroup[]): Origins => ({
  known: groups.filter(({ name }) => name !== null).length,
  unknown: groups.reduce((sum, { name, articles }) => sum + (name === null ? articles.length : 0), 0),
  outlets: groups.reduce((sum, { outlets }) => sum + outlets, 0),
  groups,
});

export const answer = (
  provenance: Partial<Answer['provenance']> = {},
  article: Partial<Answer['article']> = {},
  objections: Answer['objections'] = [],
): Answer => ({
  article: {
    articleId: PAGE,
    outlet: { domain: 'quai.example', name: 'Quai des dépêches' },
    title: 'Un ferry s’échoue au large de Port-Salines',
    url: 'https://www.quai.example/ferry',
    lang: 'fr',
    publishedAt: '2024-05-03',
    kept: true,
    ...article,
  },
  provenance: {
    sources: [],
    siblings: [],
    related: [],
    versions: [],
    origins: originsOf(
      originGroup(null, [0, ...(provenance.siblings ?? []).map(({ articleId }) => Number(articleId.slice('other-'.length)))]),
    ),
    owners: [],
    conflict: null,
    earliest: null,
    ...provenance,
  },
  otherOutlets: outletsOf(provenance.siblings),
  objections,
});

const JOINT = 'Source : Al Jazeera + Reuters';
const joint = (name: string): Source => ({ ...source(name, evidence(JOINT, 'label')), joint: true });

/** Two sources side by side, one rewritten sibling. */
export const jointCredit = answer({
  sources: [joint('Al Jazeera'), joint('Reuters')],
  siblings: [sibling(1, 'rewritten')],
  origins: originsOf(originGroup('Al Jazeera + Reuters', [0, 1], { agencies: ['aljazeera', 'reuters'] })),
});

/** A chain, unnamed agencies, words of a sibling, every relation, the original, the earliest, related reports. */
export const wholeStory = answer({
  sources: [
    source(
      'Al Jazeera',
      evidence('Source : Al Jazeera + Agences de presse', 'label'),
      evidence('Source: Al Jazeera', 'tail', 'other-1'),
      evidence('Al Jazeera a montré des images du port', 'mention'),
    ),
    { ...source('Agences de presse', evidence('Source : Al Jazeera + Agences de presse', 'label')), agency: null, kind: 'unnamed' },
    {
      ...source(
        'Reuters',
        evidence('Reuters a rapporté que 900 passagers se trouvaient à bord', 'mention'),
        evidence('نقلت الجزيرة عن رويترز', 'label', 'other-5'),
      ),
      via: ['Al Jazeera'],
    },
  ],
  siblings: [
    sibling(1, 'identical', { copied: 1, lang: 'fr', title: 'Un ferry s’échoue au large de Port-Salines' }),
    sibling(2, 'edited', { copied: 0.83, publishedAt: '2024-05-04' }),
    sibling(3, 'excerpt', { copied: 0.95, publishedAt: null, shared: NO_FACTS }),
    sibling(4, 'rewritten'),
    sibling(5, 'translated', {
      lang: 'ar',
      title: 'جنوح عبّارة تقل 900 راكب قبالة بورت سالين',
      outlet: { domain: 'aljazeera.net', name: 'الجزيرة نت' },
      isOriginal: true,
      publishedAt: '2024-05-02T21:05:00Z',
    }),
  ],
  related: [report(8), report(9, { lang: 'fr', title: 'Ce que l’on sait de l’échouement du « Sterne »' })],
  origins: originsOf(originGroup('Reuters', [0, 1, 2, 3, 4, 5]), originGroup('AFP', [8]), originGroup(null, [9])),
  earliest: { articleId: 'other-5', publishedAt: '2024-05-02T21:05:00Z', undated: 1, basis: 'dates', seenAt: '2024-05-03T09:00:00.000Z' },
});

/** Many origins: agencies, an own report, a press release, unknown ones; outlets of one owner; copies that credit different agencies. */
const STAFF = {
  staff: { value: true, quote: 'Par notre rédaction' },
  kind: null,
  corrected: null,
  translated: null,
  modifiedAt: null,
} as const;
const owned = { sameOwner: { by: 'copyright', words: '© Verlagshaus Nord' } } as const;
export const manyOrigins = answer({
  sources: [source('Reuters', evidence('(Reuters)')), source('AFP', evidence('avec AFP', 'byline', 'other-3'))],
  siblings: [
    sibling(1, 'identical', { copied: 1, ...owned }),
    sibling(2, 'edited', { copied: 0.9, ...owned }),
    ...[3, 4, 5, 6, 7].map((number) => sibling(number, 'rewritten')),
  ],
  related: [
    report(8, { lang: 'fr', outlet: { domain: 'gazette.example', name: 'La Gazette' }, page: STAFF }),
    report(9),
    report(10, { outlet: { domain: 'amt.example', name: 'Amtsblatt' } }),
    report(11),
    report(12, { relation: 'quotes', quoter: 'other' }),
  ],
  origins: originsOf(
    originGroup('Reuters', [0, 1, 2, 4, 5, 6, 7]),
    originGroup('AFP', [3, 9]),
    originGroup('La Gazette', [8], {
      kind: 'outlet',
      agencies: [],
      tellers: [{ key: 'gazette.example', agency: null, name: 'La Gazette' }],
      ownReport: true,
    }),
    originGroup('Port Authority', [10], {
      kind: 'press-release',
      agencies: [],
      tellers: [{ key: '"port authority', agency: null, name: 'Port Authority' }],
    }),
    originGroup(null, [11, 12]),
  ),
  owners: [{ ...owned.sameOwner, outlets: 3 }],
  conflict: [
    { agency: 'reuters', name: 'Reuters', outlets: 3 },
    { agency: 'afp', name: 'AFP', outlets: 1 },
  ],
});

export const nothingFound = answer();
/** Signed by the outlet's own people, and nothing else was read. */
export const ownReport = answer(
  {
    origins: originsOf(
      originGroup('Quai des dépêches', [0], {
        kind: 'outlet',
        agencies: [],
        tellers: [{ key: 'quai.example', agency: null, name: 'Quai des dépêches' }],
        ownReport: true,
      }),
    ),
  },
  { page: STAFF },
);
export const creditOnly = answer({ sources: [source('AFP', evidence('PORT-SALINES, 3 mai (AFP) –', 'dateline'))] });
export const mentionOnly = answer({ sources: [source('Reuters', evidence('a déclaré le capitaine à Reuters', 'mention'))] });
export const onlyCopiesName = answer({
  sources: [source('AFP', evidence('(AFP)', 'tail', 'other-1'))],
  siblings: [sibling(1, 'edited')],
  origins: originsOf(originGroup('AFP', [0, 1])),
});
/** The page in front is the original that its copies name. */
export const isTheOriginal = answer({
  sources: [{ ...source('Quai des dépêches'), agency: null, outlet: 'quai.example', kind: 'outlet', strength: 'credit' }],
  siblings: [
    sibling(1, 'identical', { copied: 1 }),
    sibling(2, 'identical', { copied: 1, outlet: { domain: 'outlet-1.example', name: 'The Courier No. 1' } }),
  ],
  origins: originsOf(originGroup('Quai des dépêches', [0, 1, 2], { kind: 'outlet', agencies: [], outlets: 2, ownReport: true })),
  earliest: { articleId: PAGE, publishedAt: '2024-05-03', undated: 0, basis: 'dates', seenAt: '2024-05-03T09:00:00.000Z' },
});
/** Owners, versions, dates that are missing and sources that a copy does not name. */
export const told = answer({
  sources: [source('AFP', evidence('(AFP)')), source('Reuters', evidence('Reuters', 'byline', 'other-1'))],
  siblings: [
    sibling(1, 'edited', { copied: 0.9, leftOutSources: ['AFP'], sameOwner: { by: 'copyright', words: '© Verlagshaus Nord' } }),
    sibling(2, 'rewritten', { leftOutSources: ['AFP', 'Reuters'], publishedAt: null }),
  ],
  related: [report(3, { sameOwner: { by: 'canonical', words: 'nord.example' } })],
  versions: [{ articleId: 'v', title: 'Un ferry s’échoue', url: 'https://www.quai.example/ferry?v=1', publishedAt: null, copied: 0.9 }],
  origins: originsOf(originGroup('AFP', [0, 1, 2]), originGroup(null, [3])),
  earliest: {
    articleId: 'other-1',
    publishedAt: '2024-05-03T10:15:00+02:00',
    undated: 1,
    basis: 'dates',
    seenAt: '2024-05-03T09:00:00.000Z',
  },
});
/** Every kind of objection, made and kept. */
export const objectedTo = answer(
  { sources: [source('AFP', evidence('(AFP)'))], siblings: [sibling(1, 'edited')], origins: originsOf(originGroup('AFP', [0, 1])) },
  {},
  [
    { id: 'not-same-story a b', kind: 'not-same-story', article: { ...other(2), title: 'Ferry timetable for the summer' }, source: null },
    { id: 'same-outlet a b', kind: 'same-outlet', article: other(3), source: null },
    { id: 'wrong-source a reuters', kind: 'wrong-source', article: null, source: { agency: 'reuters', name: 'Reuters' } },
  ],
);
export const privateWindow = answer({}, { kept: false });

const LONG_NAME = `Zeitungsverlagsgesellschaft${'undnachrichtenagentur'.repeat(13)}`;
/** What a hostile page, or a careless one, can make us show. */
export const hostile = answer({
  sources: [source('<b>Reuters</b>', evidence(`<script>alert(1)</script> \u202eetirw ot ysae\u202c ${'x'.repeat(150)}`))],
  siblings: [
    sibling(1, 'rewritten', {
      title: '\u202egpj.exe </a><img src=x onerror=alert(1)> & <u>title',
      outlet: { domain: 'long.example', name: LONG_NAME },
    }),
    sibling(2, 'identical', { title: '   ', outlet: { domain: '', name: '' }, publishedAt: 'yesterday, perhaps', lang: '"><i>' }),
    sibling(3, 'edited', { url: 'javascript:alert(1)', title: 'A title whose address is a program', publishedAt: '2091-01-01' }),
  ],
});

/** A title with markup, the name of a program and characters that reverse a line, on the page itself and at a sibling. */
const HOSTILE_TITLE = `</h1><script>alert(1)</script><img src=x onerror=alert(1)> \u202egpj.exe & <u>${'Extra! '.repeat(30)}`;
export const hostileTitle = answer({ siblings: [sibling(1, 'rewritten', { title: HOSTILE_TITLE })] }, { title: HOSTILE_TITLE });
/** 300 characters without a place to break, and 300 with many. */
export const longOutlet = answer({
  siblings: [
    sibling(1, 'edited', { copied: 0.83, outlet: { domain: 'long.example', name: LONG_NAME.slice(0, 300) } }),
    sibling(2, 'edited', {
      copied: 0.83,
      outlet: { domain: 'paper.example', name: 'The Courier of Port-Salines and the Outer Islands '.repeat(6) },
    }),
  ],
});
export const futureDate = answer({
  siblings: [sibling(1, 'edited', { copied: 0.83, publishedAt: '2091-01-01' }), sibling(2, 'edited', { copied: 0.83 })],
  earliest: { articleId: PAGE, publishedAt: '2024-05-03', undated: 0, basis: 'dates', seenAt: '2024-05-03T09:00:00.000Z' },
});

/** One address under the names of two outlets, as of a page that moved from one to the other. */
export const oneAddress = answer({
  siblings: [sibling(1, 'identical'), sibling(2, 'identical', { url: 'https://www.outlet-1.example/ferry' })],
});

export const manySiblings = answer({
  sources: [source('AFP', evidence('(AFP)'))],
  siblings: Array.from({ length: 500 }, (_, number) => sibling(number, 'edited', { copied: 0.8 })),
  origins: originsOf(
    originGroup(
      'AFP',
      Array.from({ length: 501 }, (_, number) => number),
    ),
  ),
});

/** The original was corrected after the page in front, which still has the old number, and after another copy; one more copy has no date. */
export const correctedLater = answer({
  sources: [source('Reuters', evidence('(Reuters)', 'dateline', 'other-1'))],
  siblings: [
    sibling(1, 'edited', { isOriginal: true }),
    sibling(2, 'identical', { correctedSince: correctedSince() }),
    sibling(3, 'identical', {
      publishedAt: null,
      correctedSince: correctedSince({ value: 'withdrawal', at: null, copyAt: null, isAfter: false, isOriginal: false }),
    }),
  ],
  correctedSince: correctedSince({ stillSays: { old: '1,900', now: '900' } }),
});

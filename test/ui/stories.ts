// Stories of every kind, as the background would give them. Outlets and texts are made up.
import { dateCertainty } from '../../src/core/date-certainty';
import type { KnownArticle } from '../../src/core/provenance/known-article';
import { buildFamilyTree } from '../../src/core/provenance/tree/family-tree';
import type { Answer, ComparedArticles, Story, StoryArticle } from '../../src/messages/contract';
import * as answers from './answers';

type Credit = StoryArticle['credits'][number];

export const credit = (agency: string | null, name: string, quote: string, change: Partial<Credit> = {}): Credit => ({
  agency,
  outlet: null,
  name,
  kind: agency === null ? 'unnamed' : 'agency',
  slot: 'tail',
  strength: 'credit',
  quote,
  joint: false,
  citedBy: null,
  ...change,
});

export const storyArticle = (change: Partial<StoryArticle> = {}): StoryArticle => ({
  articleId: 'page',
  outlet: { domain: 'quai.example', name: 'Quai des dépêches' },
  title: 'Un ferry s’échoue au large de Port-Salines',
  url: 'https://www.quai.example/ferry',
  lang: 'fr',
  publishedAt: '2024-05-03',
  dateCertainty: dateCertainty(change.publishedAt === undefined ? '2024-05-03' : change.publishedAt),
  firstReadAt: '2024-05-03T12:00:00.000Z',
  readAt: '2024-05-04T09:30:00.000Z',
  credits: [],
  wrongSources: [],
  textKept: true,
  ...change,
});

const versionOf =
  ({ article }: Answer) =>
  (version: Answer['provenance']['versions'][number]) => ({ ...article, ...version });

/** A story made from an answer, each article with these credits. */
function storyOf(answer: Answer, credits: Readonly<Record<string, readonly Credit[]>> = {}, unkept: readonly string[] = []): Story {
  const { siblings, related, sources, origins } = answer.provenance;
  const articles = [answer.article, ...siblings, ...related, ...answer.provenance.versions.map(versionOf(answer))].map(
    ({ articleId, outlet, title, url, lang, publishedAt, ...said }) =>
      storyArticle({
        ...('page' in said && said.page && { page: said.page }),
        articleId,
        outlet,
        title,
        url,
        lang,
        publishedAt,
        credits: [...(credits[articleId] ?? [])],
        textKept: !unkept.includes(articleId),
      }),
  );
  const known = articles.map(
    (article): KnownArticle => ({ ...article, address: article.url, canonical: '', owner: '', readAt: null, firstReadAt: null }),
  );
  const [asked, ...others] = known.slice(0, siblings.length + 1);
  if (!asked) throw new Error('A story has an article');
  const reports = related.flatMap(({ articleId, quoter }) => {
    const article = known.find((one) => one.articleId === articleId);
    return article ? [{ article, isQuoting: quoter === 'other' }] : [];
  });
  return { ...answer, articles, tree: buildFamilyTree(asked, others, sources, { reports, groups: origins.groups }) };
}

const LABEL = 'Source : Al Jazeera + Agences de presse';

/** A chain, unnamed agencies, a mention, every relation, the original, an undated article, other reports, a text that was not kept. */
export const whole = storyOf(
  {
    ...answers.wholeStory,
    provenance: {
      ...answers.wholeStory.provenance,
      // By its id in the table of agencies, since the tree is built from it.
      sources: answers.wholeStory.provenance.sources.map((source) =>
        source.name === 'Al Jazeera' ? { ...source, agency: 'aljazeera' } : source,
      ),
    },
  },
  {
    page: [
      credit('aljazeera', 'Al Jazeera', LABEL, { slot: 'label' }),
      credit(null, 'Agences de presse', LABEL, { slot: 'label' }),
      credit('reuters', 'Reuters', 'Reuters a rapporté que 900 passagers se trouvaient à bord', { slot: 'mention', strength: 'mention' }),
    ],
    'other-1': [credit('aljazeera', 'Al Jazeera', 'Source: Al Jazeera')],
    'other-4': [
      credit('reuters', 'Reuters', 'Al Jazeera, citing Reuters', { citedBy: 'aljazeera', slot: 'label' }),
      credit('aljazeera', 'Al Jazeera', 'Al Jazeera, citing Reuters', { slot: 'label' }),
    ],
    'other-5': [credit('reuters', 'Reuters', 'نقلت الجزيرة عن رويترز', { slot: 'label' })],
    'other-8': [credit('afp', 'AFP', 'PORT-SALINES, 3 mai (AFP) –', { slot: 'dateline' })],
  },
  ['other-3'],
);

export const manyOrigins = storyOf(answers.manyOrigins, {
  page: [credit('reuters', 'Reuters', 'PORT-SALINES (Reuters) –', { slot: 'dateline' })],
  'other-3': [credit('afp', 'AFP', 'avec AFP', { slot: 'byline' })],
  'other-10': [credit(null, 'Port Authority', 'Press release of the Port Authority', { kind: 'press-release', slot: 'label' })],
});

/** One owner, a version, a source that a copy does not name. */
export const told = storyOf(answers.told);
export const alone = storyOf(answers.nothingFound);
export const hostile = storyOf(answers.hostile, {
  page: [credit('reuters', 'Reuters', `<script>alert(1)</script> \u202eetirw ot ysae\u202c ${'x'.repeat(150)}`)],
});

export const hostileTitle = storyOf(answers.hostileTitle);
export const longOutlet = storyOf(answers.longOutlet);
export const futureDate = storyOf(answers.futureDate);
export const oneAddress = storyOf(answers.oneAddress);

/** A story of that many siblings, published a minute or an hour apart, some in the same minute; a third of them credit an agency. */
export function large(count: number): Story {
  const siblings = Array.from({ length: count }, (_, number) =>
    answers.sibling(number, (['identical', 'edited', 'excerpt', 'rewritten'] as const)[number % 4] ?? 'edited', {
      publishedAt: new Date(Date.UTC(2024, 4, 3, 8, Math.floor(number / 3) * 7)).toISOString(),
    }),
  );
  const credited = siblings.filter((_, number) => number % 3 === 0).map(({ articleId }) => articleId);
  const sources = [answers.source('AFP', answers.evidence('(AFP)'))];
  return storyOf(
    answers.answer(
      { sources, siblings, origins: answers.originsOf(answers.originGroup('AFP', [0, ...siblings.keys()])) },
      { publishedAt: '2024-05-03T09:00:00Z' },
    ),
    Object.fromEntries([['page', [credit('afp', 'AFP', '(AFP)')]], ...credited.map((id) => [id, [credit('afp', 'AFP', '(AFP)')]])]),
  );
}

const side = (paragraphs: string[] | null, article: StoryArticle | undefined): ComparedArticles['asked'] => {
  const { articleId, outlet, title, url, lang } = article ?? storyArticle();
  return { articleId, outlet, title, url, lang, paragraphs };
};
const span = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });
const ASKED = ['Le ferry s’est échoué. Il transportait 900 passagers.', 'Le maire a remercié les sauveteurs.'];
const OTHER = ['Le ferry s’est échoué. Il transportait 850 passagers.', 'Une enquête est ouverte.'];

/** A copied, a changed, an added and a left-out passage, and a figure that differs. */
export const compared: ComparedArticles = {
  asked: side(ASKED, whole.articles[0]),
  other: side(OTHER, whole.articles[1]),
  changes: {
    passages: [
      { kind: 'copied', asked: span(0, 0, 22), other: span(0, 0, 22), likeness: 1, edits: [] },
      {
        kind: 'changed',
        asked: span(0, 23, 53),
        other: span(0, 23, 53),
        likeness: 0.8,
        edits: [{ asked: span(0, 39, 42), other: span(0, 39, 42) }],
      },
      { kind: 'added', asked: span(1, 0, 35), other: null, likeness: 0, edits: [] },
      { kind: 'left-out', asked: null, other: span(1, 0, 24), likeness: 0, edits: [] },
    ],
    differences: [
      {
        kind: 'number',
        asked: { ...span(0, 39, 42), text: '900', sentence: span(0, 23, 53) },
        other: { ...span(0, 39, 42), text: '850', sentence: span(0, 23, 53) },
      },
      { kind: 'attribution', asked: { ...span(1, 0, 8), text: 'Le maire', sentence: span(1, 0, 35) }, other: null },
    ],
  },
};

export const comparedAcross: ComparedArticles = {
  asked: side(ASKED, whole.articles[0]),
  other: side(['جنحت العبّارة قبالة الميناء.', 'وكان على متنها 900 راكب.', 'وفُتح تحقيق في الحادث.'], whole.articles[5]),
  changes: {
    passages: [
      { kind: 'changed', asked: span(0, 0, 22), other: span(0, 0, 28), likeness: 0, edits: [] },
      { kind: 'changed', asked: span(0, 23, 53), other: span(1, 0, 25), likeness: 0, edits: [] },
    ],
    differences: [],
  },
};

/** The original was corrected after its copies. */
export const correctedLater = storyOf(answers.correctedLater);

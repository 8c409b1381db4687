import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../../src/core/model/credit';
import type { PageStatements } from '../../../../src/core/model/page-statements';
import type { Part } from '../../../../src/core/model/part';
import type { Relation } from '../../../../src/core/model/relation';
import type { ComparedArticle, KnownArticle } from '../../../../src/core/provenance/known-article';
import { originalsByAddress } from '../../../../src/core/provenance/named-origins';
import { groupOrigins } from '../../../../src/core/provenance/origins/group-origins';
import { asFarAsShared } from '../../../../src/core/provenance/shared-credits';
import { article, compared, comparison, credit, mention } from '../articles';

const NOTHING_SAID: PageStatements = { staff: null, kind: null, corrected: null, translated: null, modifiedAt: null };
const STAFF: PageStatements = { ...NOTHING_SAID, staff: { value: true, quote: 'By Ida Moren' } };

/** The asked article, its siblings, other reports. */
type Event = [KnownArticle, KnownArticle[]?, KnownArticle[]?];

/** An article at `<letter>.example`. */
const at = (letter: string, credits: readonly Credit[] = [], change: Partial<KnownArticle> = {}) =>
  article(`${letter}.example`, credits, { articleId: letter, ...change });
const signed = (letter: string, change: Partial<KnownArticle> = {}) => at(letter, [], { page: STAFF, ...change });
const outlet = (name: string, domain: string | null = null): Credit =>
  credit(null, { outlet: domain, name, kind: 'outlet', quote: `Source: ${name}` });
const named = (name: string, kind: 'institution' | 'press-release') => credit(null, { name, kind, quote: name });

const AFP = credit('afp');
const DPA = credit('dpa');
const REUTERS = credit('reuters');
const BOTH = [credit('afp', { joint: true }), credit('reuters', { joint: true })];
const THROUGH = [credit('aljazeera'), credit('reuters', { citedBy: 'aljazeera' })];

interface Situation {
  readonly asked: KnownArticle;
  readonly siblings?: readonly KnownArticle[];
  readonly related?: readonly KnownArticle[];
  /** Pairs of ids of articles that are made from one text. */
  readonly oneText?: readonly string[];
  readonly houseOf?: (domain: string) => string;
}

/** An article that was compared with the asked one already, or one with this relation. */
const measured = (article: KnownArticle, relation: Relation): ComparedArticle =>
  'comparison' in article ? (article as ComparedArticle) : compared(article, relation);

const grouped = ({ asked, siblings = [], related = [], oneText = [], houseOf = (domain) => domain }: Situation) =>
  groupOrigins(
    {
      asked,
      siblings: siblings.map((sibling) => asFarAsShared(measured(sibling, 'edited'))),
      related: related.map((report) => measured(report, 'related')),
      originals: originalsByAddress([asked, ...siblings]),
    },
    { houseOf, areOneText: (one, other) => oneText.includes(`${one.articleId} ${other.articleId}`) },
  );
/** `Agence France-Presse: a b`, `?: c`: each group with its articles. */
const drawn = (...[asked, siblings = [], related = []]: Event) =>
  grouped({ asked, siblings, related }).origins.groups.map(({ name, articles }) => `${name ?? '?'}: ${articles.join(' ')}`);

describe('origins of an event', () => {
  const situations: [string, Event, string[]][] = [
    ['nobody names anybody: unknown, each article', [at('a'), [at('b')], [at('c')]], ['?: a b', '?: c']],
    ['the page credits an agency, its copies nobody', [at('a', [AFP]), [at('b')]], ['Agence France-Presse: a b']],
    ['only a copy credits an agency', [at('a'), [at('b', [AFP]), at('c')]], ['Agence France-Presse: a b c']],
    ['another report credits the same agency', [at('a', [AFP]), [at('b')], [at('c', [AFP])]], ['Agence France-Presse: a b c']],
    ['another report credits another one', [at('a', [AFP]), [], [at('c', [REUTERS])]], ['Agence France-Presse: a', 'Reuters: c']],
    ['another report credits nobody', [at('a', [AFP]), [], [at('c')]], ['Agence France-Presse: a', '?: c']],
    ['a mention names no origin', [at('a', [mention('afp')]), [], [at('c', [AFP])]], ['Agence France-Presse: c', '?: a']],
    ['agencies without a name are unknown', [at('a', [credit(null)])], ['?: a']],
    ['an agency’s own page', [article('reuters.com'), [at('b')]], ['Reuters: reuters.com b']],
    ['an agency’s own page among other reports', [at('a', [REUTERS]), [], [article('reuters.com')]], ['Reuters: a reuters.com']],
    ['an agency’s own page that credits another', [article('reuters.com', [AFP])], ['Agence France-Presse: reuters.com']],

    [
      'copies of one text that credit two, each alone',
      [at('a', [AFP]), [at('b', [DPA])]],
      ['Agence France-Presse + Deutsche Presse-Agentur: a b'],
    ],

    [
      'copies of one text that credit two, each of whom has another report',
      [at('a', [AFP]), [at('b', [DPA]), at('c')], [at('d', [AFP]), at('e', [DPA])]],
      ['Agence France-Presse: a c d', 'Deutsche Presse-Agentur: b e'],
    ],
    ['a joint credit alone', [at('a', BOTH), [at('b')]], ['Agence France-Presse + Reuters: a b']],
    ['two with the same joint credit', [at('a', BOTH), [], [at('b', BOTH)]], ['Agence France-Presse + Reuters: a b']],
    ['a joint credit beside a group of one', [at('a', BOTH), [], [at('b', [AFP])]], ['Agence France-Presse: a b']],
    [
      'a joint credit beside a group of each',
      [at('a', BOTH), [], [at('b', [AFP]), at('c', [REUTERS])]],
      ['Agence France-Presse: a b', 'Reuters: a c'],
    ],
    [
      'a joint credit whose page copies both',
      [at('a', BOTH), [at('b', [AFP]), at('c', [REUTERS])]],
      ['Agence France-Presse: a b', 'Reuters: a c'],
    ],
    [
      'copies of an article that stands with two stand with both',
      [at('a', BOTH), [at('d')], [at('b', [AFP]), at('c', [REUTERS])]],
      ['Agence France-Presse: a d b', 'Reuters: a d c'],
    ],
    [
      'a source beside agencies without a name, which a copy names',
      [at('a', [credit('aljazeera'), credit(null)]), [at('b', [credit('aljazeera'), REUTERS])]],
      ['Al Jazeera + Reuters: a b'],
    ],
    ['a source beside agencies without a name', [at('a', [AFP, credit(null)]), [], [at('b', [AFP])]], ['Agence France-Presse: a b']],
    [
      'a joint credit and a copy that credits a third',
      [at('a', BOTH), [at('b', [DPA])]],
      ['Deutsche Presse-Agentur + Agence France-Presse + Reuters: a b'],
    ],
    [
      'copies of one text that credit two, of whom one has another report',
      [at('a', [AFP]), [at('b', [DPA])], [at('c', [AFP])]],
      ['Agence France-Presse + Deutsche Presse-Agentur: a b c'],
    ],

    ['a chain ends at its last source', [at('a', THROUGH), [], [at('b', [REUTERS])]], ['Reuters: a b']],
    ['the source in the middle is no other origin', [at('a', THROUGH), [], [at('b', [credit('aljazeera')])]], ['Reuters: a b']],
    [
      'the source’s own page says where it has it from',
      [at('a', [credit('aljazeera')]), [article('aljazeera.net', [REUTERS])]],
      ['Reuters: a aljazeera.net'],
    ],
    [
      'one page of the source that credits nobody shows that it tells itself',
      [
        at('a', [credit('aljazeera')]),
        [],
        [article('aljazeera.net', [REUTERS], { articleId: 'b' }), article('aljazeera.net', [], { articleId: 'c' })],
      ],
      ['Al Jazeera: a c', 'Reuters: b'],
    ],
    [
      'sources that are said to cite each other are one',
      [at('a', [credit('reuters', { citedBy: 'aljazeera' })]), [], [at('b', [credit('aljazeera', { citedBy: 'reuters' })])]],
      ['Reuters + Al Jazeera: a b'],
    ],

    ['an own report', [signed('a'), [at('b')]], ['The a.example: a b']],
    ['two outlets’ own reports', [signed('a'), [], [signed('b')]], ['The a.example: a', 'The b.example: b']],
    ['a signature under an agency’s text makes no report', [signed('a'), [at('b', [AFP])]], ['Agence France-Presse: a b']],
    ['a signature beside agencies without a name', [at('a', [credit(null)], { page: STAFF })], ['?: a']],
    ['a signature under a story that cites an agency', [at('a', [mention('afp')], { page: STAFF })], ['?: a']],
    ['a signed opinion reports nothing', [signed('a', { page: { ...STAFF, kind: { value: 'opinion', quote: 'Opinion' } } })], ['?: a']],
    ['a signature of an outlet that is not known', [signed('a', { outlet: { domain: '', name: '' } })], ['?: a']],

    ['an outlet credited by its address', [at('a'), [], [at('b', [outlet('The Quay', 'a.example')])]], ['The a.example: a b']],
    ['an outlet credited by its name', [at('a'), [], [at('b', [outlet('a.example')])]], ['The a.example: a b']],
    [
      'an outlet known by its name alone',
      [at('a', [], { outlet: { domain: '', name: 'Harbour Gazette' } }), [], [at('b', [outlet('The Harbour Gazette')])]],
      ['Harbour Gazette: a b'],
    ],
    [
      'one outlet, by name and by address',
      [at('a', [outlet('Le Quai', 'quai.example')]), [], [at('b', [outlet('le quai')])]],
      ['Le Quai: a b'],
    ],
    [
      'a name that two outlets have joins neither',
      [at('a', [outlet('Echo', 'x.example')]), [], [at('b', [outlet('Echo', 'y.example')]), at('c', [outlet('Echo')])]],
      ['Echo: a', 'Echo: b', 'Echo: c'],
    ],
    ['a page that a copy gives as its original', [at('a', [], { canonical: 'b.example/ferry' }), [at('b')]], ['The b.example: a b']],
    [
      'an institution, and a press release',
      [at('a', [named('Harbour Office', 'institution')]), [], [at('b', [named('Mill plc', 'press-release')])]],
      ['Harbour Office: a', 'Mill plc: b'],
    ],
  ];
  test.each(situations)('%s', (_what, event, groups) => {
    expect(drawn(...event).sort()).toEqual([...groups].sort());
  });
});

/** Each group with its articles. */
const lines = (situation: Situation) =>
  grouped(situation)
    .origins.groups.map(({ name, articles }) => `${name ?? '?'}: ${articles.join(' ')}`)
    .sort();

describe('reports that are copies of one another', () => {
  test('one that credits nobody has the origin of the other', () => {
    const event = { asked: at('a', [REUTERS]), related: [at('b', [AFP]), at('c')] };
    expect(lines(event)).toEqual(['?: c', 'Agence France-Presse: b', 'Reuters: a']);
    expect(lines({ ...event, oneText: ['b c'] })).toEqual(['Agence France-Presse: b c', 'Reuters: a']);
  });

  test('two that credit different agencies are one origin', () => {
    const event = { asked: at('a', [REUTERS]), related: [at('b', [AFP]), at('c', [DPA])] };
    expect(lines({ ...event, oneText: ['b c'] })).toEqual(['Agence France-Presse + Deutsche Presse-Agentur: b c', 'Reuters: a']);
  });

  test('one that is a copy of a sibling has the origin of the story', () => {
    const event = { asked: at('a', [REUTERS]), siblings: [at('b')], related: [at('c')] };
    expect(lines({ ...event, oneText: ['b c'] })).toEqual(['Reuters: a b c']);
  });

  test('siblings with different credits, of an article that credits nobody, are one origin only where they are', () => {
    const event = { asked: at('a'), siblings: [at('b', [AFP]), at('c', [DPA])] };
    expect(lines(event)).toEqual(['Agence France-Presse: a b', 'Deutsche Presse-Agentur: a c']);
    expect(lines({ ...event, oneText: ['b c'] })).toEqual(['Agence France-Presse + Deutsche Presse-Agentur: a b c']);
  });

  test('siblings that name one source are of one text', () => {
    const event = { asked: at('a'), siblings: [at('b', [AFP]), at('c', [DPA]), at('d', [AFP])] };
    expect(lines({ ...event, oneText: ['b c'] })).toEqual(['Agence France-Presse + Deutsche Presse-Agentur: a b c d']);
    const { conflict } = grouped({ ...event, oneText: ['b c'] });
    expect(conflict?.map(({ agency, outlets }) => [agency, outlets])).toEqual([
      ['afp', 2],
      ['dpa', 1],
    ]);
  });

  test('siblings that share other passages are not', () => {
    const stretch = (from: number, to: number) => ({ ...comparison('edited'), stretch: { from, to } });
    const apart = [at('b', [AFP]), at('c', [DPA]), at('d', [AFP])].map((sibling, index) => ({
      ...sibling,
      comparison: index < 2 ? stretch(0, 40) : stretch(60, 100),
    }));
    const { conflict } = grouped({ asked: at('a'), siblings: apart, oneText: ['b c'] });
    expect(conflict?.map(({ outlets }) => outlets)).toEqual([1, 1]);
  });

  test('a few are measured, however many there are', () => {
    const related = Array.from({ length: 200 }, (_, number) => compared(at(`${number}`, number % 2 ? [AFP] : []), 'related'));
    let pairs = 0;
    const areOneText = () => pairs++ < 0;
    groupOrigins({ asked: at('a'), siblings: [], related, originals: [] }, { houseOf: (domain) => domain, areOneText });
    // Of ten, each that credits nobody with each that credits an agency.
    expect(pairs).toBe(25);
  });
});

test('a report that names nobody is measured until one tie of it is known', () => {
  const asked = [] as string[];
  const areOneText = (one: KnownArticle, other: KnownArticle) => asked.push(`${one.articleId} ${other.articleId}`) > 0;
  const related = [at('b', [AFP]), at('c', [AFP]), at('d')].map((report) => compared(report, 'related'));
  groupOrigins({ asked: at('a'), siblings: [], related, originals: [] }, { houseOf: (domain) => domain, areOneText });
  expect(asked).toEqual(['b d']);
});

describe('an article that quotes another at length', () => {
  const quoting = (article: KnownArticle, quoter: 'asked' | 'other') => ({
    ...article,
    comparison: { ...comparison('quotes'), quoter },
  });

  test('has its story from there where it credits nobody', () => {
    expect(lines({ asked: at('a', [AFP]), related: [quoting(at('b'), 'other')] })).toEqual(['Agence France-Presse: a b']);
    expect(lines({ asked: at('a'), related: [quoting(at('b', [AFP]), 'asked')] })).toEqual(['Agence France-Presse: a b']);
  });

  test('has one origin where it quotes copies of one text that credit two', () => {
    const quoted = [quoting(at('b', [AFP]), 'asked'), quoting(at('c', [DPA]), 'asked')];
    const event = { asked: at('a'), related: quoted, oneText: ['b c'] };
    expect(lines(event)).toEqual(['Agence France-Presse + Deutsche Presse-Agentur: a b c']);
    // The text that they disagree on is not the asked one.
    expect(grouped(event).conflict).toBeNull();
  });

  test('gives its own source to nothing that it quotes', () => {
    expect(lines({ asked: at('a'), related: [quoting(at('b', [AFP]), 'other')] })).toEqual(['?: a', 'Agence France-Presse: b']);
  });
});

describe('a round-up', () => {
  const part = (heading: string, credits: readonly Credit[]): Part => ({ heading, credits, shingleCount: 50, shingles: [] });
  const parts = [part('Ferry', [AFP]), part('Storm', [REUTERS])];
  const roundUp = (letter: string) => at(letter, [AFP, REUTERS], { parts });
  const sharing = (article: KnownArticle, ofAsked: number[] | null, ofOther: number[] | null) => ({
    ...article,
    comparison: { ...comparison('excerpt'), sections: { ofAsked, ofOther, one: null } },
  });

  test('has as many origins as its sections name', () => {
    expect(lines({ asked: roundUp('a') })).toEqual(['Agence France-Presse: a', 'Reuters: a']);
  });

  test('gives a copy of one section the origin of that section', () => {
    expect(lines({ asked: roundUp('a'), siblings: [sharing(at('b'), [1], null)] })).toEqual(['Agence France-Presse: a', 'Reuters: a b']);
  });

  test('tells a copy of one section nothing of the others', () => {
    expect(lines({ asked: at('a'), siblings: [sharing(roundUp('b'), null, [0])] })).toEqual(['Agence France-Presse: a b']);
  });

  test('gives what quotes one section the origin of that section', () => {
    const quoting = { ...sharing(at('b'), [1], null).comparison, relation: 'quotes', quoter: 'other' } as const;
    const related = [{ ...at('b'), comparison: quoting }];
    expect(lines({ asked: roundUp('a'), related })).toEqual(['Agence France-Presse: a', 'Reuters: a b']);
  });

  test('and its copy have the same origins', () => {
    const copy = sharing(roundUp('b'), [0, 1], [0, 1]);
    expect(lines({ asked: roundUp('a'), siblings: [copy] })).toEqual(['Agence France-Presse: a b', 'Reuters: a b']);
  });

  test('does not have what the reader called wrong', () => {
    expect(lines({ asked: { ...roundUp('a'), credits: [AFP], notFrom: ['reuters'] } })).toEqual(['?: a', 'Agence France-Presse: a']);
  });
});

describe('what a group says of itself', () => {
  test('how many outlets it stands at, those of one house as one', () => {
    const event = { asked: at('a', [AFP]), siblings: [at('b'), at('c'), at('c', [], { articleId: 'd' })] };
    expect(grouped(event).origins).toMatchObject({ known: 1, unknown: 0, outlets: 3, groups: [{ outlets: 3 }] });
    const houseOf = (domain: string) => (domain === 'b.example' ? 'a.example' : domain);
    expect(grouped({ ...event, houseOf }).origins).toMatchObject({ outlets: 2, groups: [{ outlets: 2 }] });
  });

  test('two outlets of one house report once', () => {
    const houseOf = (domain: string) => (domain === 'b.example' ? 'a.example' : domain);
    expect(grouped({ asked: signed('a'), related: [signed('b')], houseOf }).origins).toMatchObject({ known: 1, groups: [{ outlets: 1 }] });
  });

  test('outlets that are not known count each', () => {
    const nowhere = { outlet: { domain: '', name: '' } };
    expect(grouped({ asked: at('a', [AFP], nowhere), siblings: [at('b', [], nowhere)] }).origins.outlets).toBe(2);
  });

  test('its kind, its agencies and whether it is its own report', () => {
    const group = (situation: Situation) => grouped(situation).origins.groups[0];
    expect(group({ asked: at('a', BOTH) })).toMatchObject({ kind: 'agency', agencies: ['afp', 'reuters'], ownReport: false });
    expect(group({ asked: article('reuters.com') })).toMatchObject({ kind: 'agency', ownReport: false });
    expect(group({ asked: signed('a') })).toMatchObject({ kind: 'outlet', agencies: [], ownReport: true });
    expect(group({ asked: at('a', [outlet('Le Quai')]) })).toMatchObject({ kind: 'outlet', name: 'Le Quai', ownReport: false });
    expect(group({ asked: at('a', [named('Harbour Office', 'institution')]) })?.kind).toBe('institution');
    expect(group({ asked: at('a', [named('Mill plc', 'press-release')]) })?.kind).toBe('press-release');
    expect(group({ asked: at('a') })).toMatchObject({ kind: 'unknown', agencies: [], name: null, tellers: [] });
  });

  test('whom most of its articles credit comes first', () => {
    const event = { asked: at('a', [AFP]), siblings: [at('b', [DPA]), at('c', [DPA])] };
    expect(grouped(event).origins.groups[0]?.agencies).toEqual(['dpa', 'afp']);
  });

  test('groups with a name come first, then those at more outlets', () => {
    const event = { asked: at('a'), siblings: [at('b')], related: [at('c', [DPA]), at('d', [AFP]), at('e', [AFP])] };
    expect(grouped(event).origins.groups.map(({ name }) => name)).toEqual(['Agence France-Presse', 'Deutsche Presse-Agentur', null]);
  });
});

describe('credits of one text that contradict each other', () => {
  const conflict = (asked: KnownArticle, siblings: KnownArticle[], oneText: string[] = []) =>
    grouped({ asked, siblings, oneText }).conflict?.map(({ agency, name, outlets }) => `${agency ?? name} ${outlets}`) ?? null;

  test.each([
    [
      'each source, with the outlets that credit it alone',
      at('a', [DPA]),
      [at('b', [AFP]), at('c', [AFP]), at('d')],
      [],
      ['afp 2', 'dpa 1'],
    ],
    ['none, where all credit the same', at('a', [AFP]), [at('b', [AFP]), at('c')], [], null],
    ['none, where one credits both', at('a', BOTH), [at('b', [AFP])], [], null],
    ['none, where one says that the other cites it', at('a', THROUGH), [at('b', [credit('aljazeera')])], [], null],
    ['between copies of an article that credits nobody', at('a'), [at('b', [AFP]), at('c', [DPA])], ['b c'], ['afp 1', 'dpa 1']],
    ['none between two texts from which a third was made', at('a'), [at('b', [AFP]), at('c', [DPA])], [], null],
    ['none, where agencies without a name stand beside one', at('a', [AFP, credit(null)]), [at('b', [DPA])], [], null],
    ['none by what is only signed', signed('a'), [signed('b')], [], null],
  ])('%s', (_what, asked, siblings, oneText, said) => {
    expect(conflict(asked, siblings, oneText)).toEqual(said);
  });

  test('none between other reports', () => {
    expect(grouped({ asked: at('a'), related: [at('b', [AFP]), at('c', [DPA])], oneText: ['b c'] }).conflict).toBeNull();
  });
});

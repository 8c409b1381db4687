import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../src/core/model/credit';
import type { PageStatements } from '../../../src/core/model/page-statements';
import { type EventArticles, groupOrigins } from '../../../src/core/provenance/group-origins';
import type { KnownArticle } from '../../../src/core/provenance/known-article';
import { originalsByAddress } from '../../../src/core/provenance/named-origins';
import { article, compared, credit, mention } from './articles';

const NOTHING_SAID: PageStatements = { staff: null, kind: null, corrected: null, translated: null, modifiedAt: null };
const STAFF: PageStatements = { ...NOTHING_SAID, staff: { value: true, quote: 'By Ida Moren' } };

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

const grouped = (
  asked: KnownArticle,
  siblings: readonly KnownArticle[] = [],
  related: readonly KnownArticle[] = [],
  houseOf = (domain: string) => domain,
) => {
  const copies = siblings.map((sibling) => compared(sibling, 'edited'));
  const event: EventArticles = { asked, siblings: copies, related, originals: originalsByAddress([asked, ...copies]) };
  return groupOrigins(event, houseOf);
};
/** `Agence France-Presse: a b`, `?: c`: each group with its articles. */
const drawn = (...event: Parameters<typeof grouped>) =>
  grouped(...event).origins.groups.map(({ name, articles }) => `${name ?? '?'}: ${articles.join(' ')}`);

describe('origins of an event', () => {
  const situations: [string, Parameters<typeof grouped>, string[]][] = [
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
    ['a joint credit and a copy that credits a third', [at('a', BOTH), [at('b', [DPA])]], ['Deutsche Presse-Agentur: a b']],

    ['a chain ends at its last source', [at('a', THROUGH), [], [at('b', [REUTERS])]], ['Reuters: a b']],
    ['the source in the middle is no other origin', [at('a', THROUGH), [], [at('b', [credit('aljazeera')])]], ['Reuters: a b']],
    [
      'the source’s own page says where it has it from',
      [at('a', [credit('aljazeera')]), [article('aljazeera.net', [REUTERS])]],
      ['Reuters: a aljazeera.net'],
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

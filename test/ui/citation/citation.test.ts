import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../src/ui/citation/bibtex';
import { citationOf, citationOfAnswer, noteOf } from '../../../src/ui/citation/citation';
import { toRis } from '../../../src/ui/citation/ris';
import { toWikipedia } from '../../../src/ui/citation/wikipedia';
import * as answers from '../answers';
import { credit, storyArticle } from '../stories';

const NOTHING_SAID = { staff: null, kind: null, corrected: null, translated: null, modifiedAt: null };
const NONE = answers.originsOf();

/** What ends a line somewhere: in RIS the next one would be a field of its own. */
const LINE_ENDS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('an article that an imported file made up', () => {
  test.each(LINE_ENDS)('adds no line to any form of citation: %j', (end) => {
    const forged = `x${end}TY  - BOOK${end}AU  - Forger`;
    const article = storyArticle({
      title: forged,
      outlet: { domain: forged, name: '' },
      url: `https://a.example/${forged}`,
      lang: forged,
      publishedAt: `2024-05-03${forged}`,
      credits: [credit('afp', forged, forged)],
      page: { ...NOTHING_SAID, corrected: { value: 'correction', quote: forged, date: forged } },
    });
    const wild = citationOf(article, answers.originsOf(), null);
    const tame = citationOf(storyArticle({}), answers.originsOf(), null);
    expect(wild.lang).toBe('');
    const lines = (text: string) => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
    expect(lines(toRis(wild)).filter((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)).length).toBe(lines(toRis(wild)).length - 1);
    expect(toRis(wild).match(/^TY {2}- /gm)).toHaveLength(1);
    expect(toRis(wild)).not.toMatch(/^AU/m);
    expect(lines(toWikipedia(wild))).toHaveLength(lines(toWikipedia(tame)).length);
    expect(lines(toBibtex(wild)).filter((line) => !/^(?:@article\{| {2}[a-z]+ = |\}|$)/.test(line))).toEqual([]);
  });
});

describe('an article of a story', () => {
  test('is cited with the agencies that its page credits, each once, and no mention', () => {
    const article = storyArticle({
      articleId: '7',
      credits: [
        credit('aljazeera', 'Al Jazeera', 'Source : Al Jazeera + Reuters'),
        credit('reuters', 'Reuters', 'Source : Al Jazeera + Reuters'),
        credit('reuters', 'Reuters', '(Reuters)'),
        credit('ap', 'AP', 'told AP', { slot: 'mention', strength: 'mention' }),
        credit(null, 'agences', 'avec agences'),
      ],
    });
    expect(citationOf(article, NONE, null)).toEqual({
      key: 'quai-2024-7',
      title: 'Un ferry s’échoue au large de Port-Salines',
      outlet: 'Quai des dépêches',
      url: 'https://www.quai.example/ferry',
      published: '2024-05-03',
      isPublishedLikely: false,
      read: '2024-05-04',
      lang: 'fr',
      agencies: ['Al Jazeera', 'Reuters'],
      otherSources: [],
      origins: null,
      correction: null,
    });
  });

  test('names other sources apart from agencies', () => {
    const press = credit('ots', 'news aktuell / ots', 'Original-Content von …', { kind: 'press-release' });
    const gazette = credit(null, 'Harbour Gazette', 'Source: Harbour Gazette', { kind: 'outlet' });
    const cited = citationOf(storyArticle({ credits: [press, gazette, credit('afp', 'AFP', '(AFP)')] }), NONE, null);
    expect(cited).toMatchObject({ agencies: ['AFP'], otherSources: ['news aktuell / ots', 'Harbour Gazette'] });
    expect(noteOf(cited)).toBe('Agency: AFP. Source: news aktuell / ots, Harbour Gazette');
    expect(noteOf({ ...cited, agencies: [], otherSources: [] })).toBe('');
  });

  test('says where its date is only likely', () => {
    const cited = citationOf(storyArticle({ publishedLikely: true }), NONE, null);
    expect(cited.isPublishedLikely).toBe(true);
    expect(noteOf(cited)).toBe('Date of publication: likely');
    expect(noteOf(cited, true)).toBe('');
    expect(citationOf(storyArticle({ publishedAt: null, publishedLikely: true }), NONE, null).isPublishedLikely).toBe(false);
  });

  test('on an agency’s own site does not name that agency twice', () => {
    const article = storyArticle({
      outlet: { domain: 'reuters.com', name: 'Reuters' },
      credits: [credit('reuters', 'Reuters', '(Reuters)')],
    });
    expect(citationOf(article, NONE, null).agencies).toEqual([]);
  });

  test('has the day as its page writes it, whatever the time zone', () => {
    expect(citationOf(storyArticle({ publishedAt: '2024-05-03T23:30:00-11:00' }), NONE, null).published).toBe('2024-05-03');
    expect(citationOf(storyArticle({ publishedAt: 'May, perhaps' }), NONE, null).published).toBeNull();
  });

  test('is made harmless: one line, no reversed letters, no address that is a program, a key of plain letters', () => {
    const article = storyArticle({
      articleId: 'x} y',
      title: ' two\nlines \u202egpj.exe ',
      outlet: { domain: 'ÄÖ{}.example', name: '' },
      url: 'javascript:alert(1)',
      publishedAt: null,
    });
    expect(citationOf(article, NONE, null)).toMatchObject({
      key: 'article-nd-xy',
      title: 'two lines gpj.exe',
      outlet: 'ÄÖ{}.example',
      url: null,
    });
  });
});

test('says who told the event first, where more was read on it', () => {
  const cited = citationOf(storyArticle(), answers.manyOrigins.provenance.origins, null);
  expect(noteOf(cited)).toBe(
    'Origins of the event: 4 known (Reuters, 7 outlets; AFP, 2 outlets; La Gazette, own report; Port Authority, 1 outlet), 2 unknown, at 13 outlets',
  );
  expect(citationOf(storyArticle(), answers.nothingFound.provenance.origins, null).origins).toBeNull();
});

test('the article in front is cited with its own credits, not with those of its siblings', () => {
  const cited = citationOfAnswer(answers.wholeStory, new Date('2024-05-06T10:00:00Z'));
  expect(cited.agencies).toEqual(['Al Jazeera']);
  expect(cited.read).toBe('2024-05-06');
  expect(citationOfAnswer(answers.onlyCopiesName, new Date()).agencies).toEqual([]);
});

describe('a correction', () => {
  const since = answers.correctedSince();
  const own = { ...NOTHING_SAID, corrected: { value: 'withdrawal' as const, quote: 'This story has been\nwithdrawn.', date: null } };

  test('of another page of the story is named with its day and address', () => {
    const cited = citationOf(storyArticle(), NONE, since);
    expect(noteOf(cited)).toBe('Corrected after this copy: The Courier No. 1, 2024-05-05, https://www.outlet-1.example/ferry');
    expect(noteOf(citationOf(storyArticle(), NONE, { ...since, isAfter: false, at: null }))).toBe(
      'Corrected elsewhere: The Courier No. 1, https://www.outlet-1.example/ferry',
    );
  });

  test('of the page itself comes first, and no address that is a program is taken', () => {
    expect(noteOf(citationOf(storyArticle({ page: own }), NONE, since))).toBe('Withdrawn');
    const hostile = { ...since, by: { ...since.by, url: 'javascript:alert(1)' } };
    expect(citationOf(storyArticle(), NONE, hostile).correction?.by?.url).toBeNull();
  });

  test('of the page in front', () => {
    const answer = answers.answer({ correctedSince: since });
    expect(citationOfAnswer(answer, new Date('2024-05-06')).correction).toMatchObject({ day: '2024-05-05', isAfter: true });
  });
});

// What a whole page says of its sources: chains, joint credits, order, and whose page it is.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { MAX_CREDITS, MAX_CREDITS_OF_SOURCE } from '../../../src/core/bounds';
import { readCredits } from '../../../src/core/credit/read-credits';
import { SLOTS } from '../../../src/core/model/credit';
import { articleOf, articleWith, textLine } from './page-of';

const page = { lang: 'en', outletDomain: 'paper.example', words: languageLists.words };
const french = { lang: 'fr', outletDomain: 'paper.example', words: languageLists.words };
const arabic = { lang: 'ar', outletDomain: 'paper.example', words: languageLists.words };
const of = (agency: string | null) => expect.objectContaining({ agency });

describe('a page that credits without end', () => {
  const credited = (texts: readonly string[]) => articleOf(texts.map((text) => textLine(text)));

  test('keeps so many credits of one source, the strongest first', () => {
    const credits = readCredits(
      credited(['Source: Reuters', ...Array.from({ length: 400 }, (_, at) => `(Reuters/AFP/AP ${at}) `.repeat(3))]),
      page,
    );
    const ofReuters = credits.filter(({ agency }) => agency === 'reuters');
    expect(ofReuters).toHaveLength(MAX_CREDITS_OF_SOURCE);
    expect(ofReuters[0]?.slot).toBe('label');
  });

  test('keeps so many in all', () => {
    const told = Array.from({ length: MAX_CREDITS + 200 }, (_, at) => `The ferry is late, according to The Harbour Gazette ${at}.`);
    expect(readCredits(credited(told), page)).toHaveLength(MAX_CREDITS);
  });
});

describe('joint credits', () => {
  test('two names side by side', () => {
    const credits = readCredits(articleWith('label', 'Source: Al-Jazeera + Reuters'), french);
    expect(credits).toEqual([
      {
        agency: 'aljazeera',
        outlet: null,
        name: 'Al Jazeera',
        kind: 'agency',
        slot: 'label',
        strength: 'credit',
        quote: 'Source: Al-Jazeera + Reuters',
        joint: true,
        citedBy: null,
      },
      {
        agency: 'reuters',
        outlet: null,
        name: 'Reuters',
        kind: 'agency',
        slot: 'label',
        strength: 'credit',
        quote: 'Source: Al-Jazeera + Reuters',
        joint: true,
        citedBy: null,
      },
    ]);
  });

  test('a name beside unnamed agencies, which are kept as the page words them', () => {
    const credits = readCredits(articleWith('label', 'Source: Al Jazeera + Agences de presse'), french);
    expect(credits).toEqual([
      expect.objectContaining({ agency: 'aljazeera', joint: true }),
      expect.objectContaining({ agency: null, name: 'Agences de presse' }),
    ]);
  });

  test.each([
    ['ino/dpa', 'dpa', 'de'],
    ['By AP and TOI staff', 'ap', 'en'],
    ['LEMONDE.FR avec AFP', 'afp', 'fr'],
  ])('%s names %s', (line, id, lang) => {
    expect(readCredits(articleWith('byline', line), { ...page, lang })).toEqual([of(id)]);
  });

  test('one name alone is not joint', () => {
    expect(readCredits(articleWith('tail', '(Reuters)'), page)).toEqual([expect.objectContaining({ agency: 'reuters', joint: false })]);
  });

  test('an agency beside the staff of the outlet is', () => {
    expect(readCredits(articleWith('byline', 'By AP and TOI staff'), page)).toEqual([expect.objectContaining({ joint: true })]);
  });
});

describe('chains', () => {
  test.each([
    ['Source: Al Jazeera, citing Reuters', page],
    ['المصدر: الجزيرة نقلا عن رويترز', arabic],
  ])('%s', (line, context) => {
    const credits = readCredits(articleWith('label', line), context);
    expect(credits).toEqual([
      expect.objectContaining({ agency: 'aljazeera', joint: false, citedBy: null }),
      expect.objectContaining({ agency: 'reuters', joint: false, citedBy: 'aljazeera' }),
    ]);
  });
});

describe('whose page it is', () => {
  test('an agency does not credit itself', () => {
    const own = articleWith('dateline', 'LONDON (Reuters) - The bridge opened again on Monday.');
    expect(readCredits(own, { lang: 'en', outletDomain: 'reuters.com', words: languageLists.words })).toEqual([]);
  });

  test('but may credit another', () => {
    const own = articleWith('label', 'Source: Al Jazeera and Reuters');
    expect(readCredits(own, { lang: 'en', outletDomain: 'aljazeera.com', words: languageLists.words })).toEqual([of('reuters')]);
  });

  test.each([
    ['bloomberglaw.example', '', 'By Bloomberg News', 'bloomberg'],
    ['paper.example', 'Sputnik Internacional', 'By Sputnik', 'sputnik'],
  ])('an outlet whose name holds an agency’s: %s %s', (outletDomain, siteName, line) => {
    const article = { ...articleWith('byline', line), siteName };
    expect(readCredits(article, { lang: 'en', outletDomain, words: languageLists.words })).toEqual([]);
  });
});

describe('what the page declares', () => {
  const declare = (property: string, value: string) => articleOf([textLine('The bridge is open.')], { structured: [{ property, value }] });

  test.each([
    ['author', 'Associated Press', 'ap'],
    ['author', 'Associated Press in Valencia', 'ap'],
    ['author', 'Le Figaro et AFP', 'afp'],
    ['sourceorganization', 'Reuters', 'reuters'],
    ['articleauthor', 'Anadolu Ajansı', 'aa'],
    ['publisher', 'Associated Press', 'ap'],
  ])('%s: %s', (property, value, id) => {
    expect(readCredits(declare(property, value), { lang: '', outletDomain: 'paper.example', words: languageLists.words })).toEqual([
      of(id),
    ]);
  });

  test.each([
    ['credittext', 'Reuters'],
    ['copyrightholder', 'Getty Images'],
    ['isbasedon', 'https://www.reuters.com/a'],
    ['syndication-source', 'https://paper.example/a'],
    ['author', 'Sarah Bloomberg'],
    ['author', 'https://apnews.com/author/ap'],
    ['keywords', 'Reuters, AFP'],
  ])('but not %s: %s', (property, value) => {
    expect(readCredits(declare(property, value), page)).toEqual([]);
  });

  test('a canonical address on an agency’s domain', () => {
    const article = articleOf([textLine('The bridge is open.')], { canonicalUrl: 'https://www.reuters.com/world/bridge' });
    expect(readCredits(article, page)).toEqual([expect.objectContaining({ agency: 'reuters', slot: 'canonical' })]);
  });
});

describe('what is kept', () => {
  test('a wire id, as it stands', () => {
    const credits = readCredits(articleWith('tail', '© dpa-infocom, dpa:240516-99-53606/3'), { ...page, lang: 'de' });
    expect(credits[0]).toEqual(expect.objectContaining({ agency: 'dpa', slot: 'wire-id', quote: 'dpa:240516-99-53606/3' }));
  });

  test('each statement once, credits before mentions', () => {
    const lines = ['The minister told Reuters that the bridge is open.', 'It was raining.', '(Reuters)', '(Reuters)'];
    const credits = readCredits(articleOf(lines.map((line) => textLine(line))), page);
    expect(credits.map(({ slot }) => slot)).toEqual(['tail', 'mention']);
  });

  test('the words of the page, in at most 200 characters', () => {
    const long = `The minister told Reuters ${'that the bridge over the river is open again '.repeat(20)}.`;
    const [mention] = readCredits(articleWith('body', long), page);
    expect(mention?.quote.length).toBeLessThanOrEqual(200);
    expect(mention?.quote).toContain('told Reuters');
  });

  test('a label whose value is the next line', () => {
    const lines = [textLine('The bridge is open.'), textLine('المصدر', 'after'), textLine(':', 'after'), textLine('رويترز', 'after')];
    expect(readCredits(articleOf(lines), arabic)).toEqual([
      expect.objectContaining({ agency: 'reuters', slot: 'label', quote: 'المصدر: رويترز' }),
    ]);
  });
});

describe('one abbreviation, several agencies', () => {
  test.each([
    ['(APA)', 'de', 'zeitung.at', 'apa'],
    ['(APA)', 'az', 'qezet.az', 'apa-az'],
    ['(KNA)', 'de', 'zeitung.de', 'kna'],
    ['(KNA)', 'sw', 'gazeti.ke', 'kna-ke'],
    ['(BNA)', 'ar', 'sahifa.bh', 'bna-bh'],
    ['(ACN)', 'ca', 'diari.cat', 'acn'],
    ['(ACN)', 'es', 'diario.cu', 'acn-cu'],
  ])('%s in %s on %s is %s', (line, lang, outletDomain, id) => {
    expect(readCredits(articleWith('tail', line), { lang, outletDomain, words: languageLists.words })).toEqual([of(id)]);
  });

  test('of another language is no agency', () => {
    expect(readCredits(articleWith('tail', '(NA)'), page)).toEqual([]);
  });
});

test('docs/credits.md explains every slot, in the same order', () => {
  const page = readFileSync(new URL('../../../docs/credits.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split('## Where Wireprint looks');
  const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| ([a-z-]+) \|/gm)].map(([, slot]) => slot);
  expect(rows.filter((slot) => slot !== 'slot')).toEqual(SLOTS);
});

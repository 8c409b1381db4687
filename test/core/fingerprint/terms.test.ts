import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import type { TermKind } from '../../../src/core/fingerprint/story-term';
import { distinctTerms, termOccurrences } from '../../../src/core/fingerprint/terms';
import { tokenise } from '../../../src/core/text/tokens';

const termsOf = (lang: string, text: string) => distinctTerms(termOccurrences(text, tokenise(text), lang, languageLists)).terms;
const keys = (kind: TermKind, lang: string, text: string) =>
  termsOf(lang, text)
    .filter((term) => term.kind === kind)
    .map(({ key }) => key);
const labels = (kind: TermKind, lang: string, text: string) =>
  termsOf(lang, text)
    .filter((term) => term.kind === kind)
    .map(({ label }) => label);

const FRENCH =
  'Le ferry a coulé. Il avait quitté la ville de Port-Salines avec 412 passagers, a dit Marceline Odou. Marceline Odou dirige les secours en Italie.';

describe('the terms of a story', () => {
  test.each([
    ['number', ['412']],
    ['place', ['IT']],
  ] as const)('%s', (kind, found) => {
    expect(keys(kind, 'fr', FRENCH)).toEqual(found);
  });

  test('names, whole and as written', () => {
    expect(labels('name', 'fr', FRENCH)).toEqual(expect.arrayContaining(['Marceline Odou', 'Port-Salines']));
  });

  test('rarer words by their stems, and no frequent ones', () => {
    const words = keys('word', 'fr', FRENCH);
    expect(words).toEqual(expect.arrayContaining(['ferry', 'passag', 'secour']));
    for (const frequent of ['avec', 'les', 'la', 'de']) expect(words).not.toContain(frequent);
  });

  test('come in order of first appearance, each once', () => {
    const terms = termsOf('fr', FRENCH);
    expect(new Set(terms.map(({ kind, key }) => `${kind} ${key}`)).size).toBe(terms.length);
    const numbers = keys('number', 'fr', 'D’abord 900, puis 23, puis 900, puis 21.');
    expect(numbers).toEqual(['900', '23', '21']);
  });

  test('of no text are none', () => {
    expect(termsOf('fr', '')).toEqual([]);
    expect(termsOf('', ' … ')).toEqual([]);
  });
});

describe('numbers', () => {
  test('of one are no term, larger digits are', () => {
    expect(keys('number', 'en', 'It took 1 ship and 2 crews.')).toEqual(['2']);
  });

  test('with decimals are terms below that, too', () => {
    expect(keys('number', 'it', 'Un litro costa 1,742 euro, lo 0,06 % in meno, per 1,0 litri.')).toEqual(['1.742', '0.06']);
  });

  test('meet over digits and magnitudes', () => {
    expect(keys('number', 'ar', 'نحو ٢٫٥ مليون شخص و٢٥٠٠ جندي')).toEqual(
      keys('number', 'en', 'Some 2.5 million people and 2,500 soldiers'),
    );
  });
});

describe('names', () => {
  test('are not words that are capitalised only where they open a sentence', () => {
    expect(labels('name', 'en', 'Rescuers searched all night. Nobody slept.')).toEqual([]);
  });

  test('are not countries, which are places', () => {
    expect(labels('name', 'fr', 'Il a quitté la Syrie et le Maroc pour Damas.').join(' ')).toMatch(/Damas/);
    expect(labels('name', 'fr', 'Il a quitté la Syrie et le Maroc pour Damas.').join(' ')).not.toMatch(/Syrie|Maroc/);
  });

  test.each([
    ['ar', 'قال وزير الدفاع إن ميركل وصلت', 'en', 'The minister said that Merkel had arrived'],
    ['ru', 'Как сообщили, канцлер Меркель прибыла', 'en', 'The minister said that Merkel had arrived'],
    ['he', 'השר אמר כי מרקל הגיעה', 'en', 'The minister said that Merkel had arrived'],
    ['ja', '外相はメルケルが到着したと述べた', 'en', 'The minister said that Merkel had arrived'],
    ['hi', 'मंत्री ने कहा कि मर्केल पहुंची', 'en', 'The minister said that Merkel had arrived'],
  ])('meet over scripts: %s', (lang, text, otherLang, other) => {
    const [merkel] = keys('name', otherLang, other);
    expect(merkel).toBeTruthy();
    expect(keys('name', lang, text)).toContain(merkel);
  });
});

describe('words of unspaced scripts', () => {
  test('are pairs of characters', () => {
    expect(keys('word', 'zh', '政府说')).toEqual(['政府', '府说']);
  });

  test('leave out Hiragana, which writes endings and particles', () => {
    for (const word of keys('word', 'ja', '政府は東京でそう述べた')) expect(word).not.toMatch(/\p{Script=Hiragana}/u);
    expect(keys('word', 'ja', '政府は東京でそう述べた')).toEqual(expect.arrayContaining(['政府', '東京']));
  });
});

test('a text of more words than a function takes arguments has terms too', () => {
  expect(keys('word', 'en', 'harbour '.repeat(200_000))).toHaveLength(1);
});

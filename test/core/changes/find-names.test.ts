import { describe, expect, test } from 'vitest';
import { nameWordsOf } from '../../../src/core/changes/find-names';
import { tokenise } from '../../../src/core/text/tokens';
import { factsIn, readPair, wordsOf } from './texts';

function namesOf(lang: string, text: string, other: readonly string[] = []): string[] {
  const [{ sentences }] = readPair(lang, [text], other);
  return sentences.flatMap((sentence) => sentence.facts.filter(({ kind }) => kind === 'name').map((fact) => wordsOf(sentence, fact)));
}

describe('words that are names', () => {
  const wordsIn = (lang: string, ...texts: string[]) => [...nameWordsOf(texts.flatMap(tokenise), [lang])];

  test.each([
    ['a capital inside a sentence', 'en', ['The captain Holm slept.'], ['holm']],
    ['not where it opens a sentence alone', 'en', ['Holm slept. Rain fell.'], []],
    ['not where another place has it small', 'en', ['The captain Steward slept. The steward woke.'], []],
    ['not where the other text has it small', 'en', ['The captain Steward slept.', 'The steward woke.'], []],
    ['no initials', 'en', ['The captain J. slept, and Holm too.'], ['holm']],
    ['no codes', 'en', ['The airliner A380 landed.'], []],
    ['no months and weekdays', 'en', ['They came on Monday in March with Holm.'], ['holm']],
    ['no months and weekdays of another language', 'tr', ['Onlar Pazartesi geldi.'], []],
    ['Cyrillic', 'ru', ['Капитан Петров спал.'], ['петров']],
    ['no words of a script without capitals', 'ar', ['نام القبطان هولم.'], []],
  ])('%s', (_what, lang, texts, words) => {
    expect(wordsIn(lang, ...texts)).toEqual(words);
  });
});

describe('names', () => {
  test.each([
    ['several words', 'en', 'The crew met Astrid Vang and then Lars Holm there.', ['Astrid Vang', 'Lars Holm']],
    ['a hyphen and an apostrophe', 'fr', 'On a vu Jean-Luc Morand et Sid’Ahmed hier.', ['Jean-Luc Morand', 'Sid’Ahmed']],
    ['without its initial', 'en', 'The crew met J. Holm there, and Holm slept.', ['Holm', 'Holm']],
    ['small words inside', 'fr', 'Le maire de Sidi bel Abbès dort.', ['Sidi bel Abbès']],
    ['a comma parts two', 'en', 'They met Holm, Vang and Dahl there.', ['Holm', 'Vang', 'Dahl']],
    ['Cyrillic', 'ru', 'Там был капитан Иван Петров вчера.', ['Иван Петров']],
    ['a headline in capitals says nothing', 'en', 'Captain Holm Leaves Harbour With Old Ferry', []],
    ['a short line may be a name', 'en', 'with Lars Holm', ['Lars Holm']],
  ])('%s', (_what, lang, text, names) => {
    expect(namesOf(lang, text)).toEqual(names);
  });

  test.each([
    ['a single noun is none', 'Gestern hat der Hafen die Fähre verloren.', []],
    ['two words in a row are', 'Gestern hat dort Anna Brandt geschlafen.', ['Anna Brandt']],
    ['compounds with a hyphen are not', 'Gestern fuhr die Hafen-Fähre dort ab.', []],
    ['an ending of nouns is none', 'Gestern hat dort Berliner Regierung getagt.', []],
  ])('in German %s', (_what, text, names) => {
    expect(namesOf('de', text)).toEqual(names);
  });

  test('go by the sound of their last word, so that spellings of one name are equal', () => {
    const keys = (text: string) => factsIn(readPair('en', [text])[0]).map(({ key }) => key);
    expect(keys('They met Lars Holm there.')).toEqual(keys('They met captain Holme there.'));
    expect(keys('They met Lars Holm there.')).not.toEqual(keys('They met Lars Dahl there.'));
  });
});

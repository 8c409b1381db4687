import { describe, expect, test } from 'vitest';
import { languageLists } from '../../../src/build/language-lists';
import { noteKind, withoutNotes } from '../../../src/core/page/correction-notes';

describe('a note of an agency', () => {
  test.each([
    ['en', '(Corrects number of boats in second paragraph to 62 from 26)'],
    ['en', '(Refiles to fix byline)'],
    ['en', 'Eds: Corrects spelling of mayor in paragraph 3.'],
    ['en', 'Corrects spelling in paragraph 3.'],
    ['de', '(Korrektur: Im zweiten Absatz wurde die Zahl der Boote berichtigt.)'],
    ['de', '(Im zweiten Absatz wurde die Zahl berichtigt: 62 statt 26)'],
    ['fr', '(Corrige le nombre de bateaux au deuxième paragraphe)'],
    ['es', '(Corrige en el segundo párrafo el número de barcos)'],
    ['it', '(Corregge il numero nel secondo paragrafo)'],
    ['ru', '(Исправлено число лодок во втором абзаце)'],
    ['tr', '(İkinci paragraftaki sayı düzeltildi)'],
    ['ar', '(تصحيح الرقم في الفقرة الثانية)'],
    ['ja', '（2段落目の数字を訂正しました）'],
    ['zh', '（更正第二段的数字）'],
    ['ko', '(두번째 문단 숫자 수정)'],
  ])('%s: %s', (lang, text) => {
    expect(noteKind(text, lang, languageLists)).toBe('correction');
  });

  test.each([
    ['en', '(The harbour office corrects its maps every spring.)'],
    [
      'en',
      'Corrects and rebuilds: the new mayor walked through the first paragraph of her speech, paused, looked at the crowd on the quay, read the second half again and thanked everyone who came',
    ],
    ['en', '(Reporting by Olga Brandt; Editing by Ida Moren)'],
    ['zh', '（修正案明年生效）'],
    ['de', 'Er korrigiert die Zahl im zweiten Absatz der Rede.'],
    ['fr', 'Le maire rectifie le tir.'],
  ])('none, %s: %s', (lang, text) => {
    expect(noteKind(text, lang, languageLists)).toBeNull();
  });
});

test.each([
  ['en', 'Correction, 4 May 2026: The wall is 4 metres high.'],
  ['en', 'Correction (May 4, 2026): The wall is 4 metres high.'],
  ['en', '(This Oct. 3 story has been corrected to say that the wall is 4 metres high)'],
  ['en', 'In a story published May 3, the Associated Press reported erroneously that the wall is 5 metres high.'],
  ['de', 'Korrektur vom 4. Mai 2026: Die Mauer ist 4 Meter hoch.'],
  ['ja', '訂正（2026年5月4日）：堤防の高さは4メートルです。'],
])('a label with a date, %s: %s', (lang, text) => {
  expect(noteKind(text, lang, languageLists)).toBe('correction');
});

describe('a note of the newsroom', () => {
  test.each([
    ['de', 'Hinweis der Redaktion: Wir haben die Höhe der Mauer von 5 auf 4 Meter korrigiert.'],
    ['de', 'Anm. d. Red.: In einer früheren Version des Artikels hieß es, die Mauer sei 5 Meter hoch.'],
    ['en', 'Editor’s note: The height of the wall has been corrected.'],
    ['es', 'Nota de la redacción: se ha corregido la altura del muro.'],
    ['pl', 'Od redakcji: w poprzedniej wersji tekstu podaliśmy błędną wysokość muru.'],
    ['fr', 'Contrairement à ce que nous écrivions, le mur fait 4 mètres.'],
  ])('on a mistake, %s: %s', (lang, text) => {
    expect(noteKind(text, lang, languageLists)).toBe('correction');
  });

  test.each([
    ['en', 'Editor’s note: This story tells of a death.'],
    ['de', 'Anmerkung der Redaktion: Die Autorin wohnt in der Nähe der Mauer.'],
    ['de', 'Der Hafen hat seine Prognose von 5 auf 4 Schiffe korrigiert.'],
  ])('on something else, %s: %s', (lang, text) => {
    expect(noteKind(text, lang, languageLists)).toBeNull();
  });
});

test('a text without its notes', () => {
  const story = ['The wall was approved.', 'It is 4 metres high.', 'Work begins in May.', 'The mayor laughed.', 'Nobody objected.'];
  const without = (paragraphs: string[], title = 'Wall approved') => withoutNotes(title, paragraphs, 'en', languageLists);
  expect(without(['(Corrects height in paragraph 2)', ...story], 'CORRECTED-Wall approved')).toEqual(without(story));
  expect(without([...story, 'Correction', 'The wall was said to be 5 metres high.'])).toEqual(without(story));
  expect(without([...story, 'Correction: It is 4 metres high, not 5.']).paragraphs).toEqual(story);
  // A note that hangs on a paragraph of the story does not take that away.
  const hanging = [
    ...story,
    `${'The mayor spoke at length about the wall and its stones. '.repeat(3)}An earlier version of this story gave another height.`,
  ];
  expect(without(hanging).paragraphs).toEqual(hanging);
  // In the middle of a text it is part of what is told, and a notice alone is all that there is.
  const told = [...story.slice(0, 2), 'Correction: what the mayor shouted.', ...story.slice(2)];
  expect(without(told).paragraphs).toEqual(told);
  expect(without(['This story has been withdrawn.']).paragraphs).toEqual(['This story has been withdrawn.']);
});
